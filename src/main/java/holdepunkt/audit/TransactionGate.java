package holdepunkt.audit;

import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Wall;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The first statement of every transaction is the door itself: {@code sec.enter} sets the signed context, finds the grounds and writes the log
 * line in one round trip. If the line cannot be written the statement fails, and nothing is read.
 */
@Component
class TransactionGate implements Gate {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final TransactionTemplate part;
    private final ContextKey key;
    private final Wall wall;

    TransactionGate(JdbcClient sql, PlatformTransactionManager manager, ContextKey key, Wall wall) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        // One act, one context: an act inside another must never widen what the outer one may see.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.part = new TransactionTemplate(manager);
        this.part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.key = key;
        this.wall = wall;
    }

    @Override
    public <T> T pass(Act act, Function<Opening, T> work) {
        boolean partOfMore = act.viewer().system() != null && TransactionSynchronizationManager.isActualTransactionActive();
        return partOfMore ? within(act, work) : alone(act, work);
    }

    /**
     * What a system actor does for a human is kept or lost with the whole: else a form cut off midway would leave half of its work, and the same form
     * sent again would do that half twice. The actor's context ends with its part; the part's refusal is logged apart, since the whole is undone.
     */
    private <T> T within(Act act, Function<Opening, T> work) {
        var outer = sql.sql("select coalesce(current_setting('holdepunkt.context', true), '')").query(String.class).single();
        try {
            var passed = part.execute(status -> {
                var opening = enter(act);
                if (opening == null) {
                    throw new Refused();
                }
                var done = new Passed<>(work.apply(opening));
                // Rules that wait for the end ask who did it: they are asked while it is still the actor.
                sql.sql("set constraints all immediate").update();
                sql.sql("set constraints all deferred").update();
                sql.sql("select set_config('holdepunkt.context', :outer, true)").param("outer", outer).query(String.class).single();
                return done;
            });
            return passed.value();
        } catch (Refused | NotOpen refused) {
            refuse(act);
            throw new NotOpen();
        }
    }

    private <T> T alone(Act act, Function<Opening, T> work) {
        try {
            var passed = transaction.execute(status -> {
                var opening = enter(act);
                // A refusal commits, so that its line stands; the work never began.
                return opening == null ? null : new Passed<>(work.apply(opening));
            });
            if (passed == null) {
                throw new Refused();
            }
            return passed.value();
        } catch (NotOpen missing) {
            // What was asked for inside is not this person's: undone, and logged as the refusal it is.
            refuse(act);
            throw missing;
        } catch (Refused refused) {
            throw new NotOpen();
        } catch (BadSqlGrammarException denied) {
            throw endedMeanwhile(act, denied) ? new NotOpen() : denied;
        }
    }

    /** The door opened, and the ground ended before the database was reached, which refused: as if she had come a moment later, and logged so. */
    private boolean endedMeanwhile(Act act, BadSqlGrammarException denied) {
        return DENIED.equals(denied.getSQLException().getSQLState()) && !Boolean.TRUE.equals(transaction.execute(status -> enter(act) != null));
    }

    private void refuse(Act act) {
        transaction.executeWithoutResult(status -> ask(sql.sql("select ground, data_class, cause, allowed from sec.refuse(:context, :door, :class, :action, :person, :unit)"), act));
    }

    private @Nullable Opening enter(Act act) {
        var doorway = ask(sql.sql("select ground, data_class, cause, allowed from sec.enter(:context, :door, :class, :action, :person, :unit)"), act);
        if (!doorway.allowed()) {
            return null;
        }
        var person = act.person() == null ? NOBODY : act.person();
        var opening = new Opening(act.viewer(), person, doorway.grounds());
        return act.person() == null || wall.allows(opening, act.dataClass(), act.action()) ? opening : null;
    }

    private Doorway ask(JdbcClient.StatementSpec statement, Act act) {
        var units = act.viewer().units();
        try {
            return asked(statement, act, units.isEmpty() ? null : units.getFirst().value());
        } catch (DataAccessException e) {
            throw new LogNotWritten(e);
        }
    }

    private Doorway asked(JdbcClient.StatementSpec statement, Act act, @Nullable UUID unit) {
        return statement
                .param("context", key.signed(act))
                .param("door", act.door())
                .param("class", act.dataClass())
                .param("action", act.action().word())
                .param("person", act.person() == null ? null : act.person().value(), java.sql.Types.OTHER)
                .param("unit", unit, java.sql.Types.OTHER)
                .query(Doorway::read);
    }

    @Override
    public void saw(Collection<PersonId> persons) {
        if (persons.isEmpty()) {
            return;
        }
        try {
            sql.sql("select sec.saw(:persons)").param("persons", persons.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                    .query((row, number) -> true).list();
        } catch (DataAccessException e) {
            throw new LogNotWritten(e);
        }
    }

    /** What PostgreSQL answers where row-level security lets nothing in. */
    private static final String DENIED = "42501";
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private record Passed<T>(T value) {}

    private static final class Refused extends RuntimeException {
        Refused() {
            super("refused at the door", null, false, false);
        }
    }
}
