package holdepunkt.improvement.surveys;

import holdepunkt.core.AreaId;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What opens a survey: sixteen signs that are hard to mistake for each other, a keyed hash of their row, so that they can be printed again without being
 * kept; what is kept is a keyed hash of them. One that was used says so and opens nothing.
 */
@Component
public class SurveyCodes {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789z";
    private static final int LENGTH = 16;

    private final JdbcClient sql;
    private final KeyedHash hash;

    SurveyCodes(JdbcClient sql, KeyedHash hash) {
        this.sql = sql;
        this.hash = hash;
    }

    /** What a code opens. @param standing {@code open}, {@code used}, {@code early}, {@code over}, or {@code full} when as many have answered as were invited */
    public record Opened(AreaId area, UUID survey, String standing) {

        public boolean isOpen() {
            return standing.equals("open");
        }
    }

    /** One for each who is invited, one for all of them, or none. */
    void make(Viewer viewer, UUID survey, Respondents group) {
        int invited = group.invited() == null ? 0 : group.invited();
        int codes = group.way() == Way.EACH ? invited : group.way() == Way.ONE ? 1 : 0;
        var ids = new ArrayList<UUID>();
        var hashes = new ArrayList<byte[]>();
        for (int i = 0; i < codes; i++) {
            ids.add(UUID.randomUUID());
            hashes.add(hashOf(signs(ids.getLast())));
        }
        sql.sql("""
                insert into improvement.survey_link (area_id, id, survey_id, group_id, code_hash, most, made_by)
                select :area, t.id, :survey, :group, t.hash, :most, :by from unnest(:ids::uuid[], :hashes::bytea[]) t(id, hash)""")
                .param("area", viewer.area().value()).param("survey", survey).param("group", group.id()).param("most", group.way() == Way.ONE ? Math.max(1, invited) : 1)
                .param("by", viewer.account().value()).param("ids", ids.toArray(UUID[]::new)).param("hashes", hashes.toArray(byte[][]::new)).update();
    }

    /** To be printed and handed out. In no order that says anything; whether one was used is not told. */
    public List<String> of(Viewer viewer, UUID survey, UUID group) {
        Builders.mustBuild(viewer);
        return sql.sql("select id from improvement.survey_link where area_id = ? and survey_id = ? and group_id = ? order by id")
                .params(viewer.area().value(), survey, group).query(UUID.class).list().stream().map(this::signs).toList();
    }

    /** @param typed capitals, spaces, hyphens and all */
    public Optional<Opened> opened(String typed) {
        var signs = bare(typed);
        return signs.length() != LENGTH ? Optional.empty() : sql.sql("select area, survey, standing from improvement.survey_by_code(:hash)").param("hash", hashOf(signs))
                .query((row, number) -> new Opened(new AreaId(row.getObject("area", UUID.class)), row.getObject("survey", UUID.class), row.getString("standing"))).optional();
    }

    /** In fours, as it is printed. */
    public static String printed(String signs) {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    public static String bare(String typed) {
        return typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private String signs(UUID row) {
        var bytes = hash.of("survey code", row.toString());
        var signs = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            signs.append(SIGNS.charAt(bytes[i] & 31));
        }
        return signs.toString();
    }

    byte[] hashOf(String signs) {
        return hash.of("survey code kept", signs);
    }
}
