/** What the groups of Elvestad have done in each room of improvement: invented, beside what is taken in from files. */
@NullMarked
package holdepunkt.demo.improvement;

import org.jspecify.annotations.NullMarked;
