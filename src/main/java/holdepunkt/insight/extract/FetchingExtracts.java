package holdepunkt.insight.extract;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.insight.SmallNumbers;
import holdepunkt.insight.fairness.HalfYear;
import holdepunkt.insight.release.KeptReleases;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever the approval names has the file: made once, the same each time, and written down each time. */
@Component
public class FetchingExtracts {

    private final JdbcClient sql;
    private final Gate gate;
    private final ResearchProjects projects;
    private final FirstQuestions questions;
    private final SmallNumbers small;
    private final KeptReleases releases;

    FetchingExtracts(JdbcClient sql, Gate gate, ResearchProjects projects, FirstQuestions questions, SmallNumbers small, KeptReleases releases) {
        this.sql = sql;
        this.gate = gate;
        this.projects = projects;
        this.questions = questions;
        this.small = small;
        this.releases = releases;
    }

    /** @return the number of the fetch @throws NotOpen for anybody but the fetcher, without an approval, and after the end */
    public UUID fetch(Viewer fetcher, UUID project) {
        open(fetcher, project);
        var id = UUID.randomUUID();
        sql.sql("insert into insight.research_fetch (area_id, id, project_id, fetched_by) values (?, ?, ?, ?)")
                .params(fetcher.area().value(), id, project, fetcher.account().value()).update();
        return id;
    }

    private void open(Viewer fetcher, UUID project) {
        var research = projects.find(fetcher, project);
        if (!research.fetcher().equals(fetcher.account().value()) || !research.isOpen(LocalDate.now(Period.NORWAY))) {
            throw new NotOpen();
        }
    }

    /** @param words the text of a key, for what the codes mean @throws NotOpen for anybody else's fetch, and after the end */
    public byte[] file(Viewer fetcher, UUID fetch, UnaryOperator<String> words) {
        var project = sql.sql("select project_id from insight.research_fetch where area_id = ? and id = ? and fetched_by = ?")
                .params(fetcher.area().value(), fetch, fetcher.account().value()).query(UUID.class).optional().orElseThrow(NotOpen::new);
        open(fetcher, project);
        var content = new AtomicReference<byte[]>();
        gate.asSystem(fetcher.area(), "insight", "insight: research file", () -> content.set(made(fetcher.area(), project, words)));
        return content.get();
    }

    private byte[] made(AreaId area, UUID project, UnaryOperator<String> words) {
        sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 1212))").params(project.toString()).query().listOfRows();
        return sql.sql("select content from insight.research_file where area_id = ? and project_id = ? and content is not null").params(area.value(), project)
                .query(byte[].class).optional().orElseGet(() -> make(area, project, words));
    }

    private byte[] make(AreaId area, UUID project, UnaryOperator<String> words) {
        var key = ProjectKey.fresh();
        var suppression = small.of(area);
        var told = Coarsening.of(questions.of(area, HalfYear.latest(LocalDate.now(Period.NORWAY)).until()), suppression);
        var content = ExtractFile.of(key, told, releases.latestOf(area, "mirror:"), words);
        sql.sql("insert into insight.research_file (area_id, project_id, key, content, k, persons) values (?, ?, ?, ?, ?, ?)")
                .params(area.value(), project, key.bytes(), content, suppression.k(), told.size()).update();
        return content;
    }
}
