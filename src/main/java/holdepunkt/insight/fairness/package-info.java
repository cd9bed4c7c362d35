/**
 * Whether everybody has the same way in: who gets a yes and how long they wait, by way and by group, per person who was asked about. For leaders, working
 * groups and the persons' representatives. Refuses groups nobody has recorded, a finding where chance is enough, and a word about why.
 */
@NullMarked
package holdepunkt.insight.fairness;

import org.jspecify.annotations.NullMarked;
