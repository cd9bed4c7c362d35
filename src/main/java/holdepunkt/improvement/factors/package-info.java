/**
 * Factor maps: what helps and what hinders, in the individual, the social and the material context, in a group's own words, and the few issues it goes on
 * with. For the group that fills one in and those who read it. Refuses a change nobody made, and to say of a finding what its source did not say.
 */
@NullMarked
package holdepunkt.improvement.factors;

import org.jspecify.annotations.NullMarked;
