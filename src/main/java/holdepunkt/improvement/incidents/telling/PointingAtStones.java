package holdepunkt.improvement.incidents.telling;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.evidence.AddingEvidence;
import holdepunkt.improvement.chains.evidence.Quotation;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.evidence.Spot;
import holdepunkt.improvement.chains.reading.ChainMaps;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A story says something about a step of a result chain; words of it may be put beside the step as evidence. Called inside the gate. */
@Component
public class PointingAtStones {

    private final JdbcClient sql;
    private final ChainMaps maps;
    private final Incidents incidents;
    private final AddingEvidence adding;

    PointingAtStones(JdbcClient sql, ChainMaps maps, Incidents incidents, AddingEvidence adding) {
        this.sql = sql;
        this.maps = maps;
        this.incidents = incidents;
        this.adding = adding;
    }

    /** Words of the story as evidence. @param code the word the group sorts them under */
    public record Words(Side side, String words, String code, boolean fromUsers) {}

    public void point(Viewer viewer, UUID incident, Spot at) {
        Builders.mustBuild(viewer);
        incidents.now(viewer, incident);
        if (maps.of(viewer, at.chain()).chain().stone(at.part()).isEmpty()) {
            throw new NotOpen();
        }
        sql.sql("insert into improvement.incident_stone (area_id, id, incident_id, chain_id, stone_id, pointed_by) values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), UUID.randomUUID(), incident, at.chain(), at.part(), viewer.account().value()).update();
    }

    /** Points too. @throws BrokenRule for words that do not stand in the story */
    public void quote(Viewer viewer, UUID incident, Spot at, Words said) {
        var story = plain(Said.all(incidents.now(viewer, incident).incident()));
        if (said.words().isBlank() || !story.contains(plain(said.words()))) {
            throw new BrokenRule("incidents.rule.quote", "words");
        }
        point(viewer, incident, at);
        adding.quote(viewer, at, said.side(), new Quotation(said.words().strip(), said.code(), said.fromUsers(), Quotation.From.INCIDENT));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    public List<Spot> of(Viewer viewer, UUID incident) {
        return sql.sql("select chain_id, stone_id from improvement.incident_stone where area_id = ? and incident_id = ? order by pointed_at").params(viewer.area().value(), incident)
                .query((row, number) -> new Spot(row.getObject("chain_id", UUID.class), row.getObject("stone_id", UUID.class))).list();
    }
}
