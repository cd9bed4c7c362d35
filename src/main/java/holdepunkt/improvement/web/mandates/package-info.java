/**
 * The pages of the groups: mandates and members, decisions, ideas from the floor, meetings and their minutes. For everybody who works here; those who
 * build write mandates, those who sit in a group work in it, and anyone asks. Refuses a person's own account.
 */
@NullMarked
package holdepunkt.improvement.web.mandates;

import org.jspecify.annotations.NullMarked;
