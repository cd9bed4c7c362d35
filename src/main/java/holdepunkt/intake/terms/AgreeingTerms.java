package holdepunkt.intake.terms;

import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Stale;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.intake.AgreedTerms;
import holdepunkt.intake.Terms;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes down what the parties of an area agreed. The first time by the leader of the unit that is to answer; afterwards by the office's own. Each is a dated row. */
@Component
public class AgreeingTerms {

    private final JdbcClient sql;
    private final AgreedTerms terms;

    AgreeingTerms(JdbcClient sql, AgreedTerms terms) {
        this.sql = sql;
        this.terms = terms;
    }

    /** Whether this viewer leads the unit, and it answers today or nobody does yet. */
    public boolean mayAgree(Viewer viewer, UnitId office) {
        boolean leads = viewer.works().stream().anyMatch(work -> work.unit().equals(office) && work.role().equals("leader"));
        return leads && sql.sql("select office_unit from intake.terms where area_id = ? order by agreed_at desc limit 1").param(viewer.area().value())
                .query(UUID.class).optional().map(now -> now.equals(office.value())).orElse(true);
    }

    /**
     * Refuses days nobody agrees on, and a contact or deputy who could not be one.
     *
     * @param seen which of the agreements was the last when this one was written
     * @throws Stale when someone else took one down in between
     */
    public void agree(Viewer viewer, UnitId office, int answerDays, int questionDays, Post contact, @Nullable Post deputy, String hours, long seen) {
        TermsRules.anAnswerComesWithinThirtyDays(answerDays, "answerDays");
        TermsRules.anAnswerComesWithinThirtyDays(questionDays, "questionDays");
        TermsRules.theContactWorksInAService(contact);
        TermsRules.theDeputyIsSomebodyElseAtTheSameUnit(contact, deputy);
        sql.sql("select pg_advisory_xact_lock(hashtextextended(:area, 1360))").param("area", viewer.area() + " terms").query().listOfRows();
        if (count(viewer.area()) != seen) {
            throw new Stale();
        }
        terms.agree(viewer.area(), new Terms(office, answerDays, questionDays, contact.account(), contact.unit(), deputy == null ? null : deputy.account(), hours),
                viewer.account());
    }

    /** How many agreements there have been: the number of the one that counts now. */
    public long count(AreaId area) {
        return sql.sql("select count(*) from intake.terms where area_id = ?").param(area.value()).query(Long.class).single();
    }

    /** What counts now first, and what counted before. */
    public List<Agreed> all(AreaId area) {
        return sql.sql("""
                select t.agreed_at, b.name as by_name, o.name as office, t.answer_days, t.question_days, t.contact_id || '@' || t.contact_unit as contact, c.name as contact_name,
                       t.deputy_id || '@' || t.contact_unit as deputy, d.name as deputy_name, t.contact_hours
                  from intake.terms t
                  join directory.unit o on o.area_id = t.area_id and o.id = t.office_unit
                  join access.account c on c.area_id = t.area_id and c.id = t.contact_id
                  left join access.account d on d.area_id = t.area_id and d.id = t.deputy_id
                  left join access.account b on b.area_id = t.area_id and b.id = t.agreed_by
                 where t.area_id = ? order by t.agreed_at desc limit 30""").param(area.value())
                .query((row, number) -> new Agreed(row.getObject("agreed_at", OffsetDateTime.class).toInstant(), row.getString("by_name"), row.getString("office"),
                        row.getInt("answer_days"), row.getInt("question_days"), row.getString("contact"), row.getString("contact_name"), row.getString("deputy"),
                        row.getString("deputy_name"), row.getString("contact_hours"))).list();
    }

    /** Those who may be the contact of someone who asks for herself, or stand in: at work now, and not by a role that sees no person. */
    public List<Post> posts(AreaId area) {
        return sql.sql("""
                select distinct a.id, a.name, u.id as unit, u.name as unit_name, o.kind not in ('user_organisation', 'volunteer') as service
                  from access.work w join access.account a on a.area_id = w.area_id and a.id = w.account_id
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                  join directory.organisation o on o.area_id = u.area_id and o.id = u.organisation_id
                 where w.area_id = ? and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())
                   and w.role not in ('administrator', 'observer', 'working_group', 'user_representative', 'privacy_officer')
                 order by u.name, a.name""").param(area.value())
                .query((row, number) -> new Post(new AccountId(row.getObject("id", UUID.class)), row.getString("name"), new UnitId(row.getObject("unit", UUID.class)),
                        row.getString("unit_name"), row.getBoolean("service"))).list();
    }
}
