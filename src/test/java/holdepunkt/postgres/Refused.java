package holdepunkt.postgres;

import org.assertj.core.api.Assertions;

/** Why something was refused. */
final class Refused {

    private Refused() {
    }

    /** The reason a start was refused; a server that does start is stopped, and the test fails. */
    static PostgresRefusal.Reason startOf(ServerPlace place) {
        return by(() -> PostgresServer.start(place).close());
    }

    static PostgresRefusal.Reason by(Runnable work) {
        return Assertions.catchThrowableOfType(PostgresRefusal.class, work::run).reason();
    }
}
