package holdepunkt.directory;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.core.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a unit offers: written, changed, checked and ended by its leader, each a row with who and when. An answer that pointed to an ended offer still does. */
@Component
public class KeepingOffers {

    private static final String ACTOR = "directory";

    private final JdbcClient sql;
    private final Gate gate;
    private final FoundingAreas founding;
    private final UnitOffers offers;

    KeepingOffers(JdbcClient sql, Gate gate, FoundingAreas founding, UnitOffers offers) {
        this.sql = sql;
        this.gate = gate;
        this.founding = founding;
        this.offers = offers;
    }

    public UUID write(AreaId area, UnitId unit, OfferText text, AccountId by) {
        var bokmaal = text.bokmaal();
        var offer = founding.addOffer(area, unit, bokmaal.name(), bokmaal.forWhom(), bokmaal.wayIn(), text.phone(), text.lowThreshold(), LocalDate.now(Period.NORWAY));
        gate.asSystem(area, ACTOR, "say who wrote an offer", () -> {
            others(area, offer, text);
            say(area, offer, "written", by);
        });
        return offer;
    }

    /** Whoever changes it makes sure that it is right. @throws Stale with both texts when someone else was first */
    public void change(AreaId area, UnitId unit, UUID offer, OfferText text, long seen, AccountId by) {
        if (offers.one(area, unit, offer).version() != seen || !changed(area, offer, text, seen, by)) {
            throw new Stale();
        }
    }

    /** Everything that stands there is right today. */
    public void check(AreaId area, UnitId unit, UUID offer, AccountId by) {
        offers.one(area, unit, offer);
        gate.asSystem(area, ACTOR, "check an offer", () -> {
            sql.sql("update directory.offer set checked_on = ? where area_id = ? and id = ?").params(LocalDate.now(Period.NORWAY), area.value(), offer).update();
            say(area, offer, "checked", by);
        });
    }

    /** It is there no longer, and is shown to nobody who looks for something. */
    public void end(AreaId area, UnitId unit, UUID offer, AccountId by) {
        offers.one(area, unit, offer);
        gate.asSystem(area, ACTOR, "end an offer", () -> say(area, offer, "ended", by));
    }

    private boolean changed(AreaId area, UUID offer, OfferText text, long seen, AccountId by) {
        var rows = new ArrayList<Integer>();
        var bokmaal = text.bokmaal();
        gate.asSystem(area, ACTOR, "change an offer", () -> {
            rows.add(sql.sql("""
                    update directory.offer set name = ?, for_whom = ?, way_in = ?, phone = ?, low_threshold = ?, checked_on = ?, version = version + 1
                     where area_id = ? and id = ? and version = ?""")
                    .params(bokmaal.name(), bokmaal.forWhom(), bokmaal.wayIn(), text.phone(), text.lowThreshold(), LocalDate.now(Period.NORWAY), area.value(), offer, seen).update());
            if (rows.getFirst() == 1) {
                others(area, offer, text);
                say(area, offer, "changed", by);
            }
        });
        return rows.getFirst() == 1;
    }

    /** Words in another language are put beside the bokmål, never taken away by an empty field. */
    private void others(AreaId area, UUID offer, OfferText text) {
        for (var language : List.of("nn", "en")) {
            text.in(language).ifPresent(words -> sql.sql("""
                    insert into directory.offer_text (area_id, id, offer_id, language, name, for_whom, way_in) values (?, gen_random_uuid(), ?, ?, ?, ?, ?)
                    on conflict (area_id, offer_id, language) do update set name = excluded.name, for_whom = excluded.for_whom, way_in = excluded.way_in""")
                    .params(area.value(), offer, language, words.name(), words.forWhom(), words.wayIn()).update());
        }
    }

    private void say(AreaId area, UUID offer, String word, AccountId by) {
        sql.sql("insert into directory.offer_word (area_id, id, offer_id, word, said_by) values (?, gen_random_uuid(), ?, ?, ?)")
                .params(area.value(), offer, word, by.value()).update();
    }
}
