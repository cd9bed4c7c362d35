package holdepunkt.improvement.chains.national;

import java.time.Instant;
import java.util.UUID;

/** A chain as an area once published it. @param id of this edition @param chain of the chain in the area that published it */
public record Edition(UUID area, UUID id, UUID chain, String title, String areaName, Instant at) {}
