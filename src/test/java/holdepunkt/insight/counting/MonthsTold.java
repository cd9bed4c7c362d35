package holdepunkt.insight.counting;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AreaId;
import holdepunkt.core.Period;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** An area of its own about which many months were told, as many persons a month as it is asked for. */
public final class MonthsTold {

    private final Stage stage;
    private final AreaId area;
    private final UUID telling = UUID.randomUUID();
    private final Map<String, String> subjects = new TreeMap<>();

    public MonthsTold(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        var founding = parts.getBean(FoundingAreas.class);
        var accounts = parts.getBean(OpeningAccounts.class);
        area = founding.found("Tellevik");
        var unit = founding.addUnit(area, founding.addOrganisation(area, "Tellevik kommune", "municipality"), "Rus og psykisk helse", "addiction", null, null, null);
        for (var role : new String[] {"leader", "working_group", "user_representative", "clinician"}) {
            var subject = role + "-" + UUID.randomUUID();
            accounts.beginWork(area, accounts.open(area, "Teller " + role, null, StageSettings.ISSUER, subject, "nb"), unit, role);
            subjects.put(role, subject);
        }
        sql("insert into insight.telling (area_id, id) values (?, ?)", area.value(), telling);
    }

    /** How whoever has this role here signs in. */
    public String subject(String role) {
        return subjects.get(role);
    }

    public AreaId area() {
        return area;
    }

    /** First day of the month so many months ago; 1 is the last that is over. */
    public static LocalDate month(int ago) {
        return LocalDate.now(Period.NORWAY).withDayOfMonth(1).minusMonths(ago);
    }

    /** So many persons asked for a meeting in that month, and that many of them got their answer in time. */
    public void asked(int ago, int persons, int inTime) {
        var day = month(ago).plusDays(3);
        sql("""
                insert into insight.told (area_id, telling_id, subject, person, what, word, at, due)
                select ?, ?, sha256(convert_to('s' || ? || '-' || n, 'utf8')), sha256(convert_to('p' || ? || '-' || n, 'utf8')), 'asked', case when n % 3 = 0 then 'self' else 'nav' end, ?::date, ?::date + 7 from generate_series(1, ?) n""",
                area.value(), telling, ago, ago, day, day, persons);
        sql("""
                insert into insight.told (area_id, telling_id, subject, person, what, word, at)
                select ?, ?, sha256(convert_to('s' || ? || '-' || n, 'utf8')), sha256(convert_to('p' || ? || '-' || n, 'utf8')), 'answered', 'yes', ?::date + case when n <= ? then 5 else 12 end
                  from generate_series(1, ?) n""", area.value(), telling, ago, ago, day, inTime, persons);
    }

    /** The day of this one of those who asked in that month went without an answer. */
    public void overdue(int ago, int which) {
        sql("""
                insert into insight.told (area_id, telling_id, subject, person, what, word, due)
                select ?, ?, sha256(convert_to('s' || ? || '-' || ?, 'utf8')), sha256(convert_to('p' || ? || '-' || ?, 'utf8')), 'answer_overdue', '', ?::date""",
                area.value(), telling, ago, which, ago, which, month(ago).plusDays(10));
    }

    /** The member of the working group needs to know from now on. */
    public void needsToKnow() {
        sql("""
                insert into insight.need_to_know (area_id, id, account_id, because, ends_on, given_by)
                select ?, gen_random_uuid(), member.account_id, 'Skal finne ut hvor det stopper', current_date + 30, leader.account_id
                  from access.work member, access.work leader
                 where member.area_id = ? and member.role = 'working_group' and leader.area_id = member.area_id and leader.role = 'leader'""", area.value(), area.value());
    }

    /** As the days go by. */
    public void neededUntilYesterday() {
        sql("update insight.need_to_know set ends_on = current_date - 1 where area_id = ?", area.value());
    }

    private void sql(String statement, Object... values) {
        try (var superuser = stage.superuser(); var prepared = superuser.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }
}
