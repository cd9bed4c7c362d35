/**
 * Chains out of the house and into it: as YAML, as a table, and as FHIR R4 PlanDefinition; what comes in goes out the same. For whoever has a chain
 * elsewhere, or wants it elsewhere. Refuses a file it cannot read all of, and names each place.
 */
@NamedInterface("exchange")
@NullMarked
package holdepunkt.improvement.chains.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
