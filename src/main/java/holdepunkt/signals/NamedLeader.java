package holdepunkt.signals;

import holdepunkt.core.AccountId;
import java.time.Instant;

/** Who answers what nobody took. @param clause what the agreement says @param by who wrote it down @param leads whether that human still leads something here */
public record NamedLeader(AccountId leader, String name, String clause, String by, Instant at, boolean leads) {}
