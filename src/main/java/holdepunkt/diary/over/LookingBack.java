package holdepunkt.diary.over;

import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.Places;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Off until she asks. What she asked for is sealed like a page; what comes of it is worked out each time she looks, and kept nowhere. */
@Component
public class LookingBack {

    private static final String TABLE = "over_choice";

    private final JdbcClient sql;
    private final Sealing sealing;
    private final DiaryEntries entries;

    LookingBack(JdbcClient sql, Sealing sealing, DiaryEntries entries) {
        this.sql = sql;
        this.sealing = sealing;
        this.entries = entries;
    }

    /** What she has asked to see; nothing, until she has. */
    public Set<Look> chosen(Opening hers) {
        return sql.sql("select id, sealed from diary.over_choice where area_id = ? and person_id = ? order by received_at desc limit 1")
                .params(hers.area().value(), hers.person().value())
                .query((row, number) -> sealing.open(Places.of(hers, TABLE, row.getObject("id", UUID.class)), row.getBytes("sealed")).reveal())
                .optional().map(LookingBack::read).orElse(Set.of());
    }

    private static Set<Look> read(String codes) {
        return Arrays.stream(codes.split(" ")).map(Look::of).flatMap(Optional::stream).collect(Collectors.toCollection(() -> EnumSet.noneOf(Look.class)));
    }

    public void choose(Opening hers, Set<Look> looks) {
        var id = UUID.randomUUID();
        var codes = looks.isEmpty() ? "none" : looks.stream().map(Look::code).sorted().collect(Collectors.joining(" "));
        sql.sql("insert into diary.over_choice (area_id, id, person_id, sealed) values (?, ?, ?, ?)")
                .params(hers.area().value(), id, hers.person().value(), sealing.seal(Places.of(hers, TABLE, id), PersonText.of(codes))).update();
    }

    public OverTime look(Opening hers) {
        var looks = chosen(hers);
        return looks.isEmpty() ? OverTime.NOTHING : OverTime.of(looks, entries.all(hers));
    }
}
