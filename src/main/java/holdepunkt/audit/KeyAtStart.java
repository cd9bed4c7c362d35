package holdepunkt.audit;

import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/** Leaves the new context key in the database while the migrator is still at the helm: the application itself can neither read nor write it. */
@Component
class KeyAtStart extends BaseCallback {

    private final ContextKey key;

    KeyAtStart(ContextKey key) {
        this.key = key;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            key.deposit(context.getConnection());
        } catch (SQLException e) {
            throw new FlywayException("the context key could not be left in the database", e);
        }
    }
}
