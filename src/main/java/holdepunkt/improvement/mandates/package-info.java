/**
 * Mandates: groups with a written mandate, who sits in them, what they decided, and the ideas from the floor they owe an answer. For the groups and for
 * everybody who works here. Refuses a group without the persons' representative, an answer without a reason, and minutes about a person.
 */
@NullMarked
package holdepunkt.improvement.mandates;

import org.jspecify.annotations.NullMarked;
