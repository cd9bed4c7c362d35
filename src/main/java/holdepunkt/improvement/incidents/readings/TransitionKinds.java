package holdepunkt.improvement.incidents.readings;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The transitions a story may be about: four that are always there, and those a file has brought. Called inside the gate. */
@Component
public class TransitionKinds {

    private static final List<String> OURS = List.of("referral_from_nav_or_gp_into_rop_service", "between_municipality_outpatient_and_institution", "child_youth_to_adult", "substance_use_to_mental_health");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    TransitionKinds(JdbcClient sql) {
        this.sql = sql;
    }

    public List<TransitionKind> all(Viewer viewer) {
        var kinds = new ArrayList<>(OURS.stream().map(key -> new TransitionKind(key, "", true)).toList());
        sheet(viewer).ifPresent(sheet -> sheet.byKey().forEach((key, passage) -> {
            if (!OURS.contains(key)) {
                kinds.add(new TransitionKind(key, passage.text(), false));
            }
        }));
        return kinds;
    }

    /** The latest that was brought. */
    public Optional<TransitionSheet> sheet(Viewer viewer) {
        return sql.sql("select content from improvement.transition_sheet where area_id = ? order by number desc limit 1").params(viewer.area().value())
                .query((row, number) -> JSON.readValue(row.getString("content"), TransitionSheet.class)).optional();
    }

    public void bring(Viewer viewer, TransitionSheet sheet) {
        Builders.mustBuild(viewer);
        sql.sql("insert into improvement.transition_sheet (area_id, id, content, brought_by) values (?, ?, ?::jsonb, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), JSON.writeValueAsString(sheet), viewer.account().value()).update();
    }
}
