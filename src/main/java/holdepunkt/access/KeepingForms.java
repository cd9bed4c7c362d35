package holdepunkt.access;

import holdepunkt.core.Opening;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sealed forms that wait for their account to sign in again, for an hour. Who it is, is known by the token of a sign-in that ran out or is too old. */
@Component
public class KeepingForms {

    private final JdbcClient sql;

    KeepingForms(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when nobody was ever signed in by this token, or not for a day */
    public boolean keep(String token, UUID form, byte[] sealed) {
        try {
            return sql.sql("select access.keep_form(:token, :form, :sealed)").param("token", Base64.getUrlDecoder().decode(token))
                    .param("form", form).param("sealed", sealed).query(Boolean.class).single();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public Optional<byte[]> find(Opening opening, UUID form) {
        return sql.sql("select sealed from access.kept_form where area_id = ? and id = ?").params(opening.area().value(), form).query(byte[].class).optional();
    }
}
