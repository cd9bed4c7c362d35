/** The pages of how talks were: asking, answering, and her own line. */
@NullMarked
package holdepunkt.feedback.course.web;

import org.jspecify.annotations.NullMarked;
