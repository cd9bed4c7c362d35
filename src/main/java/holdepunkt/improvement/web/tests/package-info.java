/**
 * The pages of small tests of a change: which are open, which wait to be looked at, and one from plan to decision. For those who work here; groups that
 * improve the work write. Refuses nothing the tests themselves do not refuse.
 */
@NullMarked
package holdepunkt.improvement.web.tests;

import org.jspecify.annotations.NullMarked;
