package holdepunkt.oversight.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.oversight.Pseudonyms;
import holdepunkt.oversight.review.OddWeek;
import holdepunkt.oversight.review.ReviewingWeeks;
import holdepunkt.oversight.review.WatchedWeeks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts together what the review shows: weeks by the rules, names of those who work there, pseudonyms of persons, and what was said of each week. */
@Component
class ReviewPages {

    private final WatchedWeeks weeks;
    private final ReviewingWeeks reviewing;
    private final Pseudonyms pseudonyms;
    private final JdbcClient sql;

    ReviewPages(WatchedWeeks weeks, ReviewingWeeks reviewing, Pseudonyms pseudonyms, JdbcClient sql) {
        this.weeks = weeks;
        this.reviewing = reviewing;
        this.pseudonyms = pseudonyms;
        this.sql = sql;
    }

    List<WeekLine> lines(Viewer officer, LocalDate monday) {
        var reviewed = reviewing.of(officer, monday);
        return weeks.of(officer, monday).stream().map(week -> new WeekLine(week, name(officer, week), roles(officer, week),
                week.persons().stream().map(person -> pseudonyms.of(officer.area(), person)).toList(),
                reviewed.stream().filter(one -> one.actor().equals(week.actor())).findFirst().orElse(null))).toList();
    }

    /** Back from a pseudonym to the person, only among those who came up in this very week of this very colleague. */
    UUID person(Viewer officer, LocalDate monday, UUID actor, String pseudonym) {
        return weeks.of(officer, monday).stream().filter(week -> week.actor().equals(actor)).flatMap(week -> week.persons().stream())
                .filter(person -> pseudonyms.of(officer.area(), person).equals(pseudonym)).findFirst().orElseThrow(NotOpen::new);
    }

    private String name(Viewer officer, OddWeek week) {
        return sql.sql("select name from access.account where area_id = ? and id = ?").params(officer.area().value(), week.actor()).query(String.class).single();
    }

    private String roles(Viewer officer, OddWeek week) {
        return sql.sql("select coalesce(string_agg(distinct role, ',' order by role), '') from access.work where area_id = ? and account_id = ?")
                .params(officer.area().value(), week.actor()).query(String.class).single();
    }
}
