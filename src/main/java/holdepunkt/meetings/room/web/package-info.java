/** The pages of the meeting room, as plain forms; with script they are live for all present. */
@NullMarked
package holdepunkt.meetings.room.web;

import org.jspecify.annotations.NullMarked;
