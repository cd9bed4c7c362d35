/** The pages after a meeting: follow-up and closing. */
@NullMarked
package holdepunkt.meetings.followup.web;

import org.jspecify.annotations.NullMarked;
