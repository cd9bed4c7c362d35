package holdepunkt.intake;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.PersonId;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.events.NominationMade;
import holdepunkt.people.EnteringPersons;
import holdepunkt.people.page.Openings;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Somebody who works here asks for a meeting, with her yes. She is found or entered out of sight of whoever asks: the answer is a receipt that is the
 * same whether she was known or not. Who she is opens to whoever asked when the office says yes; until then a number is no way to a name.
 */
@Component
public class AskingForMeetings {

    private static final List<String> NOMINATOR_SEES = List.of("nomination");
    private static final List<String> OFFICE_SEES = List.of("identity", "network", "nomination", "meeting", "signal", "sharing");
    private static final String ACTOR = "intake";
    private static final int LONGEST_CALLED = 60;

    private final JdbcClient sql;
    private final Gate gate;
    private final KeyedHash hash;
    private final EnteringPersons entering;
    private final Openings openings;
    private final Nominations nominations;
    private final CriteriaVersions versions;
    private final AgreedTerms terms;
    private final ApplicationEventPublisher events;

    AskingForMeetings(JdbcClient sql, Gate gate, KeyedHash hash, EnteringPersons entering, Openings openings, Nominations nominations,
                      CriteriaVersions versions, AgreedTerms terms, ApplicationEventPublisher events) {
        this.sql = sql;
        this.gate = gate;
        this.hash = hash;
        this.entering = entering;
        this.openings = openings;
        this.nominations = nominations;
        this.versions = versions;
        this.terms = terms;
        this.events = events;
    }

    /**
     * Called inside the gate, as the viewer.
     *
     * @param once the number of the form: the same form asks once, also after a restart
     * @return the id of the receipt, which is the question's
     */
    public UUID ask(Viewer viewer, Question question, String once) {
        var today = LocalDate.now(Texts.NORWAY);
        NominationRules.sheHasSaidYes(question.saidYes(), today);
        NominationRules.atLeastOneSentenceFits(question.ticks());
        NominationRules.onlyHealthCareAsksForTheSameDay(viewer, question.unit(), question.sameDay());
        var criteria = versions.live(viewer.area());
        if (!criteria.id().equals(question.criteriaVersion())) {
            throw new BrokenRule("intake.rule.criteriaChanged", "ticks");
        }
        CriteriaRules.ticksAreOfThisVersion(criteria, question.ticks());
        deputyWorksThere(viewer, question);
        var agreed = terms.of(viewer.area());
        var id = receiptNumber(viewer, question, once);
        try {
            outOfSight(viewer, question, agreed, today, id);
        } catch (DuplicateKeyException someoneEnteredHerJustNow) {
            outOfSight(viewer, question, agreed, today, id);
        }
        return id;
    }

    private void outOfSight(Viewer viewer, Question question, Terms agreed, LocalDate today, UUID id) {
        var area = viewer.area();
        gate.asSystem(area, ACTOR, "ask for a meeting", () -> {
            if (nominations.exists(area, id)) {
                return;
            }
            var known = known(area, question);
            var contact = contact(area, viewer, question, agreed);
            var person = known == null ? enter(area, question, contact) : known;
            entering.tieAgain(area, person, contact);
            var nomination = new Nomination(id, person, route(area, question.unit()), viewer.account().value(), viewer.name(), null, Instant.now(), question.saidYes(),
                    question.criteriaVersion(), question.ticks(), agreed.office(), question.sameDay(), agreed.answerBy(today, question.sameDay()),
                    question.name(), question.why(), null, List.of(), null);
            nominations.add(area, nomination, question.unit());
            if (known == null) {
                nominations.enteredBy(area, nomination);
            }
            openings.give(area, person, viewer.account(), "nominator", NOMINATOR_SEES, id, null);
            openings.giveUnit(area, person, agreed.office(), "office", OFFICE_SEES, id, null);
            receipt(area, viewer.account(), id, nomination.answerBy());
            gate.saw(List.of(person));
            events.publishEvent(made(area, nomination, nominations.born(area, person)));
        });
    }

    private @Nullable PersonId known(AreaId area, Question question) {
        var number = question.number();
        return number == null ? null : entering.find(area, number).orElse(null);
    }

    private PersonId enter(AreaId area, Question question, EnteringPersons.Contact contact) {
        var name = question.name().reveal();
        return entering.enter(area, name, firstName(name), question.number(), question.language(), contact);
    }

    static String firstName(String name) {
        var first = name.split("\\s+")[0];
        return first.length() > LONGEST_CALLED ? first.substring(0, LONGEST_CALLED) : first;
    }

    /** Whoever asks, so that she enters with a face she knows; from outside the services the area's own contact, behind whom there is an employer (R4). */
    private EnteringPersons.Contact contact(AreaId area, Viewer viewer, Question question, Terms agreed) {
        boolean service = sql.sql("""
                select o.kind not in ('user_organisation', 'volunteer') from directory.unit u
                  join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id where u.area_id = ? and u.id = ?""")
                .params(area.value(), question.unit().value()).query(Boolean.class).single();
        return service ? new EnteringPersons.Contact(viewer.account(), question.unit(), question.deputy(), hours(area, question.unit())) : agreed.lowThreshold();
    }

    static NominationMade made(AreaId area, Nomination nomination, @Nullable Integer born) {
        var on = LocalDate.ofInstant(nomination.madeAt(), Texts.NORWAY);
        return new NominationMade(area.value(), nomination.id(), nomination.person().value(), nomination.route(), nomination.sameDay() ? "same_day" : "ordinary",
                nomination.criteriaVersion(), nomination.ticks(), NominationMade.ageBand(born, on), on, nomination.answerBy());
    }

    private void receipt(AreaId area, AccountId account, UUID id, LocalDate answerBy) {
        sql.sql("insert into intake.receipt (area_id, id, account_id, answer_by) values (?, ?, ?, ?)").params(area.value(), id, account.value(), answerBy).update();
    }

    /** Made from the form with a key that only we have: sent twice it is the same, and it tells nothing of the number that was written. */
    private UUID receiptNumber(Viewer viewer, Question question, String once) {
        var number = question.number() == null ? "" : question.number().digits();
        var bytes = ByteBuffer.wrap(hash.of("receipt", String.join("|", viewer.account().toString(), once, number, question.name().reveal(), question.why().reveal())));
        return new UUID(bytes.getLong() & ~0xf000L | 0x8000L, bytes.getLong() & ~(0xc0L << 56) | 0x80L << 56);
    }

    /** The kind of the unit: the route a question came by. */
    public String route(AreaId area, UnitId unit) {
        return sql.sql("select kind from directory.unit where area_id = ? and id = ?").params(area.value(), unit.value()).query(String.class).single();
    }

    private String hours(AreaId area, UnitId unit) {
        return sql.sql("select coalesce(hours, '') from directory.unit where area_id = ? and id = ?").params(area.value(), unit.value()).query(String.class).single();
    }

    private void deputyWorksThere(Viewer viewer, Question question) {
        @Nullable AccountId deputy = question.deputy();
        if (deputy != null && colleagues(viewer, question.unit()).stream().noneMatch(one -> one.account().equals(deputy))) {
            throw new BrokenRule("intake.rule.deputy", "deputy");
        }
    }

    /** Whether this viewer gives health care somewhere, and so may pass on that something has happened. */
    public boolean mayAskForTheSameDay(Viewer viewer) {
        return viewer.units().stream().anyMatch(unit -> NominationRules.givesHealthCare(viewer, unit));
    }

    /** Someone at the same unit who can stand in. */
    public record Colleague(AccountId account, String name) {}

    public List<Colleague> colleagues(Viewer viewer, UnitId unit) {
        return sql.sql("""
                select distinct a.id, a.name from access.work w join access.account a on a.area_id = w.area_id and a.id = w.account_id
                 where w.area_id = :area and w.unit_id = :unit and a.id <> :self and w.role not in ('administrator', 'observer', 'working_group', 'user_representative')
                   and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()) order by a.name""")
                .param("area", viewer.area().value()).param("unit", unit.value()).param("self", viewer.account().value())
                .query((row, number) -> new Colleague(new AccountId(row.getObject("id", UUID.class)), row.getString("name"))).list();
    }
}
