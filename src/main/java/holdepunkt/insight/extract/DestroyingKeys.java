package holdepunkt.insight.extract;

import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.Gate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Destroys the key and the file of every project that has ended, at once where somebody ended it, and within the hour where its day passed. */
@Component
public class DestroyingKeys {

    private final JdbcClient sql;
    private final Gate gate;
    private final Areas areas;

    DestroyingKeys(JdbcClient sql, Gate gate, Areas areas) {
        this.sql = sql;
        this.gate = gate;
        this.areas = areas;
    }

    @ApplicationModuleListener
    void on(ResearchEnded ended) {
        destroy(new AreaId(ended.area()));
    }

    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT1H")
    public void find() {
        areas.all().forEach(this::destroy);
    }

    private void destroy(AreaId area) {
        gate.asSystem(area, "insight", "insight: destroy keys of research", () -> sql.sql("""
                update insight.research_file set key = null, content = null
                 where area_id = ? and key is not null and not insight.project_is_open(project_id)""").params(area.value()).update());
    }
}
