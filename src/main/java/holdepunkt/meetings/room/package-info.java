/**
 * The meeting room: one screen everybody at the table can read, her words on top, what is decided growing as lines below, and how each understood
 * it. For her first, then for those who sit there. Refuses a promise without a who and a when, and an owner invented for what nobody took.
 */
@NullMarked
package holdepunkt.meetings.room;

import org.jspecify.annotations.NullMarked;
