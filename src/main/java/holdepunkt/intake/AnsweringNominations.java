package holdepunkt.intake;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.web.Texts;
import holdepunkt.directory.Offers;
import holdepunkt.intake.events.NominationAnswered;
import holdepunkt.people.page.Openings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office answers: yes, not now or no. It writes only what differs from what was ticked; a no points to something else. */
@Component
public class AnsweringNominations {

    private final JdbcClient sql;
    private final Sealing sealing;
    private final Nominations nominations;
    private final Offers offers;
    private final Openings openings;
    private final ApplicationEventPublisher events;

    AnsweringNominations(JdbcClient sql, Sealing sealing, Nominations nominations, Offers offers, Openings openings, ApplicationEventPublisher events) {
        this.sql = sql;
        this.sealing = sealing;
        this.nominations = nominations;
        this.offers = offers;
        this.openings = openings;
        this.events = events;
    }

    /**
     * What the office decided.
     *
     * @param replaces the answer that stood on the page when this was written, or null if there was none
     */
    public record Decision(String answer, PersonText differs, @Nullable UUID offer, @Nullable UUID replaces, PersonText because) {}

    /** @throws BrokenRule also when somebody else answered in the meantime */
    public UUID answer(Opening opening, UUID id, Decision decision) {
        var nomination = nominations.find(opening, id);
        isTheOffice(opening, nomination);
        NominationRules.isOpen(nomination);
        if (!Answer.isKnown(decision.answer())) {
            throw new BrokenRule("intake.rule.noAnswer", "answer");
        }
        NominationRules.whatDiffersIsSaid(decision.answer(), decision.differs());
        NominationRules.aNoPointsSomewhere(decision.answer(), decision.offer());
        NominationRules.aLaterAnswerSaysWhy(decision.replaces() != null, decision.because());
        nothingAnsweredMeanwhile(nomination, decision.replaces());
        if (decision.offer() != null && offers.find(opening.area(), decision.offer()).isEmpty()) {
            throw new BrokenRule("intake.rule.noOffer", "offer");
        }
        var answer = UUID.randomUUID();
        // The record says the same moment as the event, so that what is told again is what was told.
        var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        add(opening, nomination, answer, decision, at);
        whoAskedKnowsWhoSheIs(opening, nomination, decision.answer());
        events.publishEvent(new NominationAnswered(opening.area().value(), id, opening.person().value(), decision.answer(), answer, nomination.askedBy(),
                LocalDate.ofInstant(at, Texts.NORWAY), at));
        return answer;
    }

    static void isTheOffice(Opening opening, Nomination nomination) {
        if (!opening.has("office", nomination.id())) {
            throw new NotOpen();
        }
    }

    private static void nothingAnsweredMeanwhile(Nomination nomination, @Nullable UUID seen) {
        var now = nomination.answer() == null ? null : nomination.answer().id();
        if (now == null ? seen != null : !now.equals(seen)) {
            throw BrokenRule.of("intake.rule.answeredMeanwhile");
        }
    }

    private void add(Opening opening, Nomination nomination, UUID id, Decision decision, Instant at) {
        try {
            sql.sql("""
                    insert into intake.nomination_answer (area_id, id, nomination_id, person_id, answer, offer_id, answered_by, answered_unit, answered_at, replaces, differs,
                        because)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(opening.area().value(), id, nomination.id(), opening.person().value(), decision.answer(), decision.offer(),
                            opening.viewer().account().value(), nomination.office().value(), at.atOffset(ZoneOffset.UTC), decision.replaces(),
                            sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), Nominations.DIFFERS, id), decision.differs()),
                            sealing.sealOrNull(new Sealing.Place(opening.area(), opening.person(), Nominations.BECAUSE, id), decision.because())).update();
        } catch (DuplicateKeyException someoneElseWasFirst) {
            throw BrokenRule.of("intake.rule.answeredMeanwhile");
        } catch (DataIntegrityViolationException closedMeanwhile) {
            throw BrokenRule.of("intake.rule.closed");
        }
    }

    /** The office has seen that it is the right person; whoever asked may now be told her name as it stands here. */
    private void whoAskedKnowsWhoSheIs(Opening opening, Nomination nomination, String answer) {
        boolean yesBefore = nomination.answers().stream().anyMatch(one -> one.answer().equals(Answer.YES));
        if (answer.equals(Answer.YES) && !yesBefore && !nomination.isOwn()) {
            openings.give(opening.area(), opening.person(), new AccountId(nomination.askedBy()), "nominator", List.of("identity"), nomination.id(), null);
        }
    }
}
