/** How ordinary talks were, seen by her and by the one who asked. */
@org.jspecify.annotations.NullMarked
package holdepunkt.feedback.course;
