/** The pages of a meeting: opening one, who sits at the table, time and place, and her answers. */
@NullMarked
package holdepunkt.meetings.web;

import org.jspecify.annotations.NullMarked;
