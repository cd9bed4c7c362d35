/** What holds for any form: how it is read, asked, answered and written out again. */
@org.jspecify.annotations.NullMarked
package holdepunkt.feedback.forms;
