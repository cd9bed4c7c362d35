package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.factors.FactorName;
import holdepunkt.improvement.factors.FactorNames;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A quotation says something of a factor. Called inside the gate. */
@Component
public class PointingAtFactors {

    private final JdbcClient sql;
    private final FactorNames factors;
    private final Codings codings;

    PointingAtFactors(JdbcClient sql, FactorNames factors, Codings codings) {
        this.sql = sql;
        this.factors = factors;
        this.codings = codings;
    }

    /** Twice is once. */
    public void point(Viewer viewer, UUID survey, UUID quotation, UUID factor) {
        Builders.mustBuild(viewer);
        if (codings.of(viewer, survey).quotation(quotation).isEmpty() || factors.named(viewer, factor).isEmpty()) {
            throw new NotOpen();
        }
        sql.sql("insert into improvement.survey_pointing (area_id, survey_id, quotation_id, factor_id, pointed_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), survey, quotation, factor, viewer.account().value()).update();
    }

    public List<FactorName> of(Viewer viewer, UUID quotation) {
        var pointed = sql.sql("select factor_id from improvement.survey_pointing where area_id = ? and quotation_id = ? order by pointed_at").params(viewer.area().value(), quotation)
                .query(UUID.class).list();
        var names = factors.named(viewer, pointed);
        return pointed.stream().map(names::get).filter(Objects::nonNull).toList();
    }

    /** Those it may point at. */
    public List<FactorName> all(Viewer viewer) {
        return factors.all(viewer);
    }
}
