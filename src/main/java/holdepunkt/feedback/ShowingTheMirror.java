package holdepunkt.feedback;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** She has seen it, and lets the others see. Whether her own line goes with it is hers to say, and to change. */
@Component
public class ShowingTheMirror {

    private final JdbcClient sql;

    ShowingTheMirror(JdbcClient sql) {
        this.sql = sql;
    }

    /** What she last said of her own line: {@code shared} or {@code kept}, which is what it is before she has said anything. */
    public String line(Opening opening, Mirror mirror) {
        return sql.sql("select line from feedback.showing where area_id = ? and mirror_id = ? order by shown_at desc limit 1")
                .params(opening.area().value(), mirror.id()).query(String.class).optional().orElse("kept");
    }

    /** @param withLine whether her own words are shown too */
    public void show(Opening opening, Mirror mirror, boolean withLine) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        sql.sql("insert into feedback.showing (area_id, id, mirror_id, person_id, line, shown_by) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                .params(opening.area().value(), mirror.id(), opening.person().value(), withLine ? "shared" : "kept", opening.viewer().account().value()).update();
    }
}
