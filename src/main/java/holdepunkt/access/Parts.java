package holdepunkt.access;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One human may have several parts here. A sign-in is in one of them; changing part ends it and begins another, and nothing is carried over. */
@Component
public class Parts {

    /** @param word work, own or close @param since when the account was made */
    public record Part(AccountId account, String word, Instant since) {}

    private final JdbcClient sql;

    Parts(JdbcClient sql) {
        this.sql = sql;
    }

    /** Of whoever is signed in; one for nearly everybody. */
    public List<Part> mine() {
        return sql.sql("select account, part, since from access.parts()").query((row, number) -> new Part(new AccountId(row.getObject("account", UUID.class)),
                row.getString("part"), row.getObject("since", OffsetDateTime.class).toInstant())).list();
    }
}
