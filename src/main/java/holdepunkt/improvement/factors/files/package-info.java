/**
 * Factor maps out of the house and into it as YAML; what comes in goes out the same. For whoever has a map elsewhere, or wants it elsewhere. Votes,
 * comments and what a finding points at stay: they rest on what only this area has.
 */
@NullMarked
package holdepunkt.improvement.factors.files;

import org.jspecify.annotations.NullMarked;
