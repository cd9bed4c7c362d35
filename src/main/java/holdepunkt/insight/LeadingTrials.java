package holdepunkt.insight;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A leader says when a trial begins and ends, and who in the working group needs the small numbers, why, and until when. Never the leader herself. */
@Component
public class LeadingTrials {

    private final JdbcClient sql;

    LeadingTrials(JdbcClient sql) {
        this.sql = sql;
    }

    public UUID begin(Viewer leader, String name) {
        var id = UUID.randomUUID();
        sql.sql("insert into insight.trial (area_id, id, name, begun_by) values (?, ?, ?, ?)").params(leader.area().value(), id, name.strip(), leader.account().value()).update();
        return id;
    }

    /** Ended once; a second time changes nothing. */
    public void end(Viewer leader, UUID trial) {
        sql.sql("insert into insight.trial_end (area_id, id, trial_id, ended_by) values (?, ?, ?, ?) on conflict do nothing")
                .params(leader.area().value(), UUID.randomUUID(), trial, leader.account().value()).update();
    }

    public void give(Viewer leader, UUID member, String because, LocalDate until) {
        var today = LocalDate.now(Period.NORWAY);
        if (until.isBefore(today) || until.isAfter(today.plusYears(1))) {
            throw new BrokenRule("insight.rule.until", "until");
        }
        if (members(leader).stream().noneMatch(one -> one.account().equals(member)) || member.equals(leader.account().value())) {
            throw new BrokenRule("insight.rule.member", "member");
        }
        sql.sql("insert into insight.need_to_know (area_id, id, account_id, because, ends_on, given_by) values (?, ?, ?, ?, ?, ?)")
                .params(leader.area().value(), UUID.randomUUID(), member, because.strip(), until, leader.account().value()).update();
    }

    /** Someone in the working group. */
    public record Member(UUID account, String name) {}

    public List<Member> members(Viewer leader) {
        return sql.sql("""
                select distinct a.id, a.name from access.work w join access.account a on a.area_id = w.area_id and a.id = w.account_id
                 where w.area_id = :area and w.role = 'working_group' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()) order by a.name""")
                .param("area", leader.area().value()).query((row, number) -> new Member(row.getObject("id", UUID.class), row.getString("name"))).list();
    }
}
