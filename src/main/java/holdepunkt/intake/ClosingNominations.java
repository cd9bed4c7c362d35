package holdepunkt.intake;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.events.NominationClosed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The three ways a question ends. The database ends, with the closing row itself, every ground the question gave. */
@Component
public class ClosingNominations {

    private final JdbcClient sql;
    private final Nominations nominations;
    private final ApplicationEventPublisher events;

    ClosingNominations(JdbcClient sql, Nominations nominations, ApplicationEventPublisher events) {
        this.sql = sql;
        this.nominations = nominations;
        this.events = events;
    }

    /** The office is done with it. */
    public void putAway(Opening opening, UUID id) {
        var nomination = nominations.find(opening, id);
        AnsweringNominations.isTheOffice(opening, nomination);
        NominationRules.isOpen(nomination);
        NominationRules.isAnsweredBeforeItIsPutAway(nomination);
        close(opening, id, "answered");
    }

    /** She did not say yes, or takes her own question back: closed at once, and nobody is told why. */
    public void refuse(Opening opening, UUID id) {
        if (!opening.own()) {
            throw new NotOpen();
        }
        NominationRules.isOpen(nominations.find(opening, id));
        close(opening, id, "her_no");
    }

    /** It was about somebody else: every text is erased, and everyone who looked is told to forget. By the office, whoever asked, or she herself. */
    public void wrongPerson(Opening opening, UUID id) {
        var nomination = nominations.find(opening, id);
        if (!opening.own() && !opening.has("office", id) && !opening.has("nominator", id)) {
            throw new NotOpen();
        }
        NominationRules.isOpen(nomination);
        if (nomination.isOwn() && !nomination.isByNewcomer()) {
            throw BrokenRule.of("intake.rule.ownQuestion");
        }
        nominations.erase(opening.area(), id);
        close(opening, id, "wrong_person");
    }

    private void close(Opening opening, UUID id, String kind) {
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        try {
            sql.sql("insert into intake.nomination_closure (area_id, id, nomination_id, person_id, kind, closed_by, closed_at) values (?, ?, ?, ?, ?, ?, ?)")
                    .params(opening.area().value(), UUID.randomUUID(), id, opening.person().value(), kind, opening.viewer().account().value(),
                            at.atOffset(ZoneOffset.UTC)).update();
        } catch (DuplicateKeyException closedMeanwhile) {
            throw BrokenRule.of("intake.rule.closed");
        }
        events.publishEvent(new NominationClosed(opening.area().value(), id, opening.person().value(), kind, LocalDate.ofInstant(at, Texts.NORWAY)));
    }
}
