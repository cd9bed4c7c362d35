package holdepunkt.improvement.surveys.coding;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.Quotation;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A quotation of the table is put beside a step of a chain, as what somebody said. Called inside the gate. */
@Component
public class PuttingInChains {

    private static final int LONGEST = 200;

    private final JdbcClient sql;
    private final SurveyQuotations quotations;
    private final AddingEvidence adding;

    PuttingInChains(JdbcClient sql, SurveyQuotations quotations, AddingEvidence adding) {
        this.sql = sql;
        this.quotations = quotations;
        this.adding = adding;
    }

    /** Where one stands. @param stone the address of the step or link */
    public record Put(UUID chain, UUID part, String words) {}

    /** @throws BrokenRule when it is longer than evidence may be @throws NotOpen when it is told to nobody */
    public UUID put(Viewer viewer, UUID survey, UUID quotation, Spot at, Side side) {
        var one = quotations.all(viewer).stream().filter(each -> each.id().equals(quotation) && each.survey().equals(survey)).findFirst().orElseThrow(NotOpen::new);
        if (one.words().length() > LONGEST) {
            throw new BrokenRule("surveys.rule.too_long_for_evidence", "", LONGEST);
        }
        var code = one.theme().length() > 80 ? one.theme().substring(0, 80) : one.theme();
        var evidence = adding.quote(viewer, at, side, new Quotation(one.words(), code, one.users(), Quotation.From.SURVEY));
        sql.sql("insert into improvement.survey_evidence (area_id, id, survey_id, quotation_id, evidence_id, put_by) values (?, gen_random_uuid(), ?, ?, ?, ?)")
                .params(viewer.area().value(), survey, quotation, evidence, viewer.account().value()).update();
        return evidence;
    }

    /** Where it was put. */
    public List<Put> of(Viewer viewer, UUID quotation) {
        return sql.sql("""
                select e.chain_id, e.part_id, e.title from improvement.survey_evidence v join improvement.evidence e on e.area_id = v.area_id and e.id = v.evidence_id
                 where v.area_id = ? and v.quotation_id = ? order by v.put_at""").params(viewer.area().value(), quotation)
                .query((row, number) -> new Put(row.getObject("chain_id", UUID.class), row.getObject("part_id", UUID.class), row.getString("title"))).list();
    }
}
