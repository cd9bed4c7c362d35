package holdepunkt.intake;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a new version of the criteria forward. It counts for nobody until the user representatives have agreed. */
@Component
public class WritingCriteria {

    private final JdbcClient sql;
    private final Gate gate;

    WritingCriteria(JdbcClient sql, Gate gate) {
        this.sql = sql;
        this.gate = gate;
    }

    /** One sentence in the three languages. */
    public record Sentence(String nb, String nn, String en) {}

    public UUID write(AreaId area, List<Sentence> sentences) {
        return write(area, sentences, null);
    }

    /** @param by who puts it forward, or null for the version an area is founded with */
    public UUID write(AreaId area, List<Sentence> sentences, @Nullable AccountId by) {
        var criteria = sentences.stream().map(one -> new Criterion(UUID.randomUUID(), one.nb(), one.nn(), one.en())).toList();
        CriteriaRules.everyCriterionIsAWholeSentence(criteria);
        var version = UUID.randomUUID();
        gate.asSystem(area, "directory", "write criteria", () -> {
            // Two who write at once get a number each.
            sql.sql("select pg_advisory_xact_lock(hashtextextended(:area, 705))").param("area", area + ":criteria").query().listOfRows();
            sql.sql("""
                    insert into intake.criteria_version (area_id, id, number, written_by)
                    select :area, :id, coalesce(max(number), 0) + 1, :by from intake.criteria_version where area_id = :area""")
                    .param("area", area.value()).param("id", version).param("by", by == null ? null : by.value(), java.sql.Types.OTHER).update();
            for (int i = 0; i < criteria.size(); i++) {
                var one = criteria.get(i);
                sql.sql("insert into intake.criterion (area_id, id, version_id, position, nb, nn, en) values (?, ?, ?, ?, ?, ?, ?)")
                        .params(area.value(), one.id(), version, i + 1, one.nb(), one.nn(), one.en()).update();
            }
        });
        return version;
    }
}
