package holdepunkt.audit;

import holdepunkt.core.Act;
import holdepunkt.core.AreaId;
import holdepunkt.core.Viewer;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on the chain, as the system actor {@code audit}. It is the only work that leaves no line in the log: a line about sealing would be sealed
 * with another line, without end. The wall opens the log and the chain to it, and nothing about anybody else.
 */
@Component
class SealingTransactions {

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final ContextKey key;

    SealingTransactions(JdbcClient sql, PlatformTransactionManager manager, ContextKey key) {
        this.sql = sql;
        this.transaction = new TransactionTemplate(manager);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.key = key;
    }

    <T> T in(AreaId area, Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            sql.sql("select set_config('holdepunkt.context', :context, true)")
                    .param("context", key.signed(Act.mine(Viewer.system(area, "audit"), "seal the log"))).query(String.class).single();
            return work.get();
        }));
    }
}
