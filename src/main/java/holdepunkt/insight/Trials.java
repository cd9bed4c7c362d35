package holdepunkt.insight;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.release.PublishingFigures;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trials of an area, and what each may read of them. */
@Component
public class Trials {

    private final JdbcClient sql;
    private final PublishingFigures publishing;
    private final TrialReports reports;

    Trials(JdbcClient sql, PublishingFigures publishing, TrialReports reports) {
        this.sql = sql;
        this.publishing = publishing;
        this.reports = reports;
    }

    /** The latest first. */
    public List<Trial> all(Viewer viewer) {
        return sql.sql("""
                select t.id, t.name, t.begun_at, e.ended_at from insight.trial t left join insight.trial_end e on e.area_id = t.area_id and e.trial_id = t.id
                 where t.area_id = :area order by t.begun_at desc""").param("area", viewer.area().value()).query((row, number) -> {
            var ended = row.getObject("ended_at", OffsetDateTime.class);
            return new Trial(row.getObject("id", UUID.class), row.getString("name"), row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                    ended == null ? null : ended.toInstant());
        }).list();
    }

    public Optional<Trial> latest(Viewer viewer) {
        return all(viewer).stream().findFirst();
    }

    /** Every number, for a member of the working group who needs to know now; for anyone else empty. */
    public Optional<TrialReport> forTheWorkingGroup(Viewer viewer, Trial trial) {
        boolean needs = sql.sql("select insight.needs_to_know()").query(Boolean.class).single();
        return needs ? Optional.of(reports.of(viewer.area(), trial.id())) : Optional.empty();
    }

    /** What everybody may know. Counted by the system actor, so that no viewer ever holds the small numbers. */
    public OpenTrialReport open(Viewer viewer, Trial trial) {
        return OpenTrialReport.of(publishing.growing(viewer, "trial:" + trial.id(), LocalDate.now(Period.NORWAY),
                () -> OpenTrialReport.step(reports.of(viewer.area(), trial.id())), Map.of()));
    }
}
