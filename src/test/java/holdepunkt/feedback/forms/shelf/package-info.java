/** The forms organisations bring, as whoever works there meets them. */
@org.jspecify.annotations.NullMarked
package holdepunkt.feedback.forms.shelf;
