package holdepunkt.intake.web;

import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.web.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Measures a form from shown to sent, by our own clock, so that «two minutes» stays true. Kept without who, whom or which question. */
@Component
class FormTimes {

    private static final long A_DAY = 86_400;

    private final JdbcClient sql;
    private final KeyedHash hash;

    FormTimes(JdbcClient sql, KeyedHash hash) {
        this.sql = sql;
        this.hash = hash;
    }

    /** To stand in the form; signed, so that the time is the one we wrote. */
    String shown() {
        var now = Long.toString(Instant.now().getEpochSecond());
        return now + "." + signature(now);
    }

    /** @param form ask or answer @param route the kind of unit that filled it in */
    void sent(AreaId area, String form, String route, @Nullable String shown) {
        var seconds = seconds(shown);
        if (seconds >= 0) {
            sql.sql("insert into intake.form_time (area_id, id, form, route, day, seconds) values (?, ?, ?, ?, ?, ?)")
                    .params(area.value(), UUID.randomUUID(), form, route, LocalDate.now(Texts.NORWAY), seconds).update();
        }
    }

    /** A form that lay open overnight says nothing about how long it takes. */
    private int seconds(@Nullable String shown) {
        var parts = shown == null ? new String[0] : shown.split("\\.", 2);
        if (parts.length != 2 || !parts[1].equals(signature(parts[0]))) {
            return -1;
        }
        long took = Instant.now().getEpochSecond() - Long.parseLong(parts[0]);
        return took < 0 || took > A_DAY ? -1 : (int) took;
    }

    private String signature(String shown) {
        return HexFormat.of().formatHex(hash.of("form shown", shown), 0, 16);
    }
}
