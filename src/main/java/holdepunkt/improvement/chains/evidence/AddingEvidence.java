package holdepunkt.improvement.chains.evidence;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.chains.ChainChanged;
import java.sql.Date;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group puts what it has seen beside a stone or a link. Nothing of it is about a person who can be known. Called inside the gate. */
@Component
public class AddingEvidence {

    private static final int TITLE = 200;
    private static final int BODY = 1000;

    private final JdbcClient sql;
    private final Spots spots;
    private final ApplicationEventPublisher events;

    AddingEvidence(JdbcClient sql, Spots spots, ApplicationEventPublisher events) {
        this.sql = sql;
        this.spots = spots;
        this.events = events;
    }

    /** Refused when it says nothing, or a national number stands in it. */
    public UUID quote(Viewer viewer, Spot at, Side side, Quotation said) {
        return add(viewer, at, new Added(EvidenceKind.QUOTATION, side, said.source(), EvidenceRules.saysSomething(said.words(), "words", TITLE), "",
                EvidenceRules.saysSomething(said.code(), "code", 80), "", said.from(), null));
    }

    /** @param where in the document, such as a page; may be empty @param link an address, or empty */
    public UUID document(Viewer viewer, Spot at, Side side, String name, String where, String link) {
        return add(viewer, at, new Added(EvidenceKind.DOCUMENT, side, Source.DOCUMENTS, EvidenceRules.saysSomething(name, "title", TITLE),
                EvidenceRules.mayBeEmpty(where, "where", BODY), "", EvidenceRules.isAnAddress(link), null, null));
    }

    /** A small test of a change: what it was to show, and what came of it. */
    public UUID test(Viewer viewer, Spot at, Side side, String aim, String result) {
        return add(viewer, at, new Added(EvidenceKind.TEST, side, Source.TESTS, EvidenceRules.saysSomething(aim, "aim", TITLE),
                EvidenceRules.saysSomething(result, "result", BODY), "", "", null, null));
    }

    /** @param point as it is today: kept as it is, whatever is counted later */
    UUID measure(Viewer viewer, Spot at, Side side, Quoted point) {
        return add(viewer, at, new Added(EvidenceKind.MEASURE, side, Source.NUMBERS, point.key(), "", "", "", null, point));
    }

    private UUID add(Viewer viewer, Spot at, Added added) {
        Builders.mustBuild(viewer);
        spots.mustStand(viewer, at);
        var id = UUID.randomUUID();
        var measure = added.measure();
        sql.sql("""
                insert into improvement.evidence (area_id, id, chain_id, part_id, kind, side, source, title, body, code, link, came_from,
                       measure_key, measure_version, measure_month, measure_value, measure_of, added_by)
                values (:area, :id, :chain, :part, :kind, :side, :source, :title, :body, :code, :link, :from, :key, :version, :month, :value, :of, :by)""")
                .param("area", viewer.area().value()).param("id", id).param("chain", at.chain()).param("part", at.part()).param("kind", added.kind().code())
                .param("side", added.side().code()).param("source", added.source().code()).param("title", added.title()).param("body", added.body())
                .param("code", added.code()).param("link", added.link())
                .param("from", added.from() == null ? null : added.from().code(), Types.VARCHAR).param("key", measure == null ? null : measure.key(), Types.VARCHAR)
                .param("version", measure == null ? null : measure.version(), Types.INTEGER).param("month", measure == null ? null : Date.valueOf(measure.month()), Types.DATE)
                .param("value", measure == null ? null : measure.value(), Types.DOUBLE).param("of", measure == null ? null : measure.of(), Types.INTEGER)
                .param("by", viewer.account().value()).update();
        events.publishEvent(new ChainChanged(viewer, at.chain()));
        return id;
    }

    private record Added(EvidenceKind kind, Side side, Source source, String title, String body, String code, String link, Quotation.@Nullable From from,
                         @Nullable Quoted measure) {}
}
