/**
 * Figures for approved research: one line for each person, so coarse that at least k are alike, with pseudonyms of the project's own. For whoever the
 * approval names, until it ends. Refuses a line that is somebody's alone, two projects that can be joined, and anything without an approval.
 */
@NullMarked
package holdepunkt.insight.extract;

import org.jspecify.annotations.NullMarked;
