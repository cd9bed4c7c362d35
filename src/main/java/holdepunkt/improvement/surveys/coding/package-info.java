/**
 * What was answered in own words, sorted by two who do not see each other's sorting, into five columns of one table. For the group that asked and whoever
 * asks what the table rests on. Refuses a code without a quotation, a quotation with a person, and "no" where nobody answered.
 */
@NullMarked
package holdepunkt.improvement.surveys.coding;

import org.jspecify.annotations.NullMarked;
