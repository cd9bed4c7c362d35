package holdepunkt.insight.extract;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A leader asks for a project, a privacy officer answers, and either of them ends it. */
@Component
public class LeadingResearch {

    private static final int MOST_YEARS = 5;

    private final JdbcClient sql;
    private final ResearchProjects projects;
    private final ApplicationEventPublisher events;

    LeadingResearch(JdbcClient sql, ResearchProjects projects, ApplicationEventPublisher events) {
        this.sql = sql;
        this.projects = projects;
        this.events = events;
    }

    /** What the approval says. @param fetcher the account that may have the file */
    public record Approval(String purpose, String reference, String body, UUID fetcher, LocalDate endsOn) {}

    /** @throws BrokenRule for a day that has passed or lies too far ahead, or a fetcher who does not work here */
    public void ask(Viewer leader, Approval approval) {
        var today = LocalDate.now(Period.NORWAY);
        if (approval.endsOn().isBefore(today) || approval.endsOn().isAfter(today.plusYears(MOST_YEARS))) {
            throw new BrokenRule("insight.rule.endsOn", "endsOn", MOST_YEARS);
        }
        if (!fetchers(leader).containsKey(approval.fetcher().toString())) {
            throw new BrokenRule("insight.rule.fetcher", "fetcher");
        }
        sql.sql("insert into insight.research_project (area_id, id, purpose, reference, body, fetcher_id, ends_on, asked_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(leader.area().value(), UUID.randomUUID(), approval.purpose().strip(), approval.reference().strip(), approval.body().strip(), approval.fetcher(),
                        approval.endsOn(), leader.account().value()).update();
    }

    /** Everybody who works here, by their accounts. */
    public Map<String, String> fetchers(Viewer leader) {
        var fetchers = new LinkedHashMap<String, String>();
        sql.sql("""
                select distinct a.id, a.name from access.work w join access.account a on a.area_id = w.area_id and a.id = w.account_id
                 where w.area_id = ? and w.role <> 'privacy_officer' and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now()) order by a.name""")
                .params(leader.area().value()).query(row -> {
                    fetchers.put(row.getString("id"), row.getString("name"));
                });
        return fetchers;
    }

    /** Answered once; what was answered stays. @throws BrokenRule where the officer asked or fetches herself */
    public void answer(Viewer officer, UUID project, boolean approved, String because) {
        var asked = projects.find(officer, project);
        if (asked.answer() != null) {
            return;
        }
        if (asked.askedBy().equals(officer.account().value()) || asked.fetcher().equals(officer.account().value())) {
            throw new BrokenRule("insight.rule.ownProject", "because");
        }
        sql.sql("insert into insight.research_answer (area_id, project_id, answer, because, answered_by) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(officer.area().value(), project, approved ? "approved" : "refused", because.strip(), officer.account().value()).update();
    }

    /** Ended once; the key and the file go as soon as that is kept. */
    public void end(Viewer viewer, UUID project) {
        projects.find(viewer, project);
        sql.sql("insert into insight.research_end (area_id, project_id, ended_by) values (?, ?, ?) on conflict do nothing")
                .params(viewer.area().value(), project, viewer.account().value()).update();
        events.publishEvent(new ResearchEnded(viewer.area().value(), project));
    }
}
