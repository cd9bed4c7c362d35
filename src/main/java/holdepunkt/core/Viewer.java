package holdepunkt.core;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is looking or doing, as derived from sign-in and employment at this very request; nothing of it is kept in a session.
 *
 * @param self the person this account belongs to, or null for those who work there and for the system
 * @param system the name of the system actor, or null for a human
 * @param signedInAt when the identity provider last saw this human, for acts that ask for a fresh sign-in
 * @param byCode the person who is known by a code or a passkey only: she sees little, and by this account nothing that is hers to decide
 * @param endsAt when the sign-in ends however busy she is
 * @param human the first account of this human here, the same in each part of theirs; opens nothing, and what is counted is counted by it
 */
public record Viewer(AreaId area, AccountId account, String name, @Nullable PersonId self, List<Work> works, UUID session,
                     Instant signedInAt, String language, @Nullable String system, @Nullable PersonId byCode, Instant endsAt, AccountId human) {

    public Viewer(AreaId area, AccountId account, String name, @Nullable PersonId self, List<Work> works, UUID session, Instant signedInAt, String language,
                  @Nullable String system) {
        this(area, account, name, self, works, session, signedInAt, language, system, null, Instant.MAX, account);
    }

    /** Work that no human started: a timer, a listener, a command. Has its own lines in the policy, and is audited under its name. */
    public static Viewer system(AreaId area, String name) {
        return new Viewer(area, new AccountId(UUID.nameUUIDFromBytes(("system:" + name).getBytes())), name, null, List.of(), NO_SESSION,
                Instant.EPOCH, "nb", name);
    }

    private static final UUID NO_SESSION = new UUID(0, 0);

    /** How long a sign-in counts as fresh. */
    public static final Duration FRESH = Duration.ofMinutes(5);

    public boolean isFresh() {
        return signedInAt.isAfter(Instant.now().minus(FRESH));
    }

    /** How long nothing may be asked before the sign-in ends; zero for a code, which ends by the clock alone. */
    public Duration idle() {
        return byCode != null ? Duration.ZERO : self != null ? Duration.ofMinutes(30) : Duration.ofMinutes(15);
    }

    public boolean isPerson() {
        return self != null;
    }

    public boolean worksAs(String role) {
        return works.stream().anyMatch(work -> work.role().equals(role));
    }

    public boolean worksAt(UnitId unit) {
        return works.stream().anyMatch(work -> work.unit().equals(unit));
    }

    /** The units whose grounds reach this viewer. Looking after accounts or the log is work at a unit too, but opens no person. */
    public List<UnitId> units() {
        return works.stream().filter(work -> !work.role().equals("administrator") && !work.role().equals("privacy_officer")).map(Work::unit).distinct().toList();
    }
}
