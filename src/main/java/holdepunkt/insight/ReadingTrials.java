package holdepunkt.insight;

import holdepunkt.core.AreaId;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a trial twice from what was told. For the working group member who needs to know, and nobody else. */
@Component
public class ReadingTrials {

    private static final String READ = """
            with told as not materialized (
                select t.* from insight.told t
                 where t.area_id = :area and t.telling_id = (select id from insight.telling where area_id = :area order by number desc limit 1)),
            trial as (
                select r.begun_at, coalesce(e.ended_at, 'infinity') as ended_at from insight.trial r
                  left join insight.trial_end e on e.area_id = r.area_id and e.trial_id = r.id where r.area_id = :area and r.id = :trial),
            meeting as (select o.person, o.subject, o.part_of from told o join trial t on o.at >= t.begun_at and o.at < t.ended_at where o.what = 'opened' and o.word = 'network'),
            held as (select m.*, h.amount from meeting m join told h on h.subject = m.subject and h.what = 'held'),
            unmet as (select m.*, c.amount from meeting m join told c on c.subject = m.subject and (c.what = 'closed' and c.word = 'nobody_met' or c.what = 'cancelled' and c.word = 'late')),
            after as (select h.person, t.what, t.word from held h join told t on t.subject = h.subject),
            line as (select h.person, d.subject, d.word from held h join told d on d.part_of = h.subject and d.what = 'decided'),
            promise as (select l.person, p.subject from line l join told p on p.part_of = l.subject and p.what = 'promised'),
            said as (select distinct on (p.subject, split_part(m.word, '_', 1)) p.person, m.word from promise p join told m on m.subject = p.subject and m.what = 'marked'
                      order by p.subject, split_part(m.word, '_', 1), m.at desc)
            select (select count(distinct person) from held) as met,
                   (select count(distinct person) from after where what = 'prepared_with') as prepared,
                   (select count(distinct person) from after where what = 'asked_how_it_was') as asked_after,
                   (select count(distinct person) from after a where a.what = 'coped' and a.word = 'yes'
                       and not exists (select from after n where n.person = a.person and n.what = 'coped' and n.word = 'no')) as coped,
                   (select count(distinct person) from after where what = 'coped' and word = 'no') as did_not_cope,
                   (select count(distinct person) from after where what = 'came_of_it' and word = 'way_in') as way_in,
                   (select count(distinct person) from after where what = 'came_of_it' and word = 'network_strengthened') as strengthened,
                   (select count(distinct person) from promise) as promised,
                   (select count(distinct person) from said where word = 'person_kept') as says_kept,
                   (select count(distinct person) from said where word = 'person_not_kept') as says_broken,
                   (select count(distinct person) from line where word = 'nobody_took') as in_vain,
                   (select count(distinct person) from after where what = 'letter_given') as letter,
                   (select count(distinct person) from meeting) as set_up,
                   (select count(distinct person) from unmet) as unmet,
                   (select coalesce(sum(amount), 0) from held) as minutes_used,
                   (select coalesce(sum(amount), 0) from unmet) as minutes_unused,
                   (select count(distinct m.person) from meeting m join told q on q.subject = m.part_of and q.what = 'asked' and q.word <> 'self') as services_asked,
                   (select count(*) from line where word in ('i_do', 'we_apply')) as lines_promised,
                   (select count(*) from line where word = 'no_here') as lines_no,
                   (select count(*) from line where word = 'nobody_took') as lines_nobody,
                   (select count(distinct person) from said where word = 'service_kept') as services_say_kept,
                   (select count(distinct person) from said where word = 'service_not_kept') as services_say_broken,
                   (select count(distinct p.person) from promise p join told o on o.subject = p.subject and o.what = 'promise_overdue') as late,
                   (select count(distinct h.person) from held h join told q on q.person = h.person and q.what = 'asked' and q.subject is distinct from h.part_of
                       and q.at > (select max(x.at) from told x where x.subject = h.subject and x.what = 'held')) as again""";

    private final JdbcClient sql;

    ReadingTrials(JdbcClient sql) {
        this.sql = sql;
    }

    /** Called inside the gate; empty for whoever does not need to know now. */
    public Optional<TrialReadings> of(AreaId area, UUID trial) {
        boolean needs = sql.sql("select insight.needs_to_know()").query(Boolean.class).single();
        return needs ? Optional.of(read(area, trial)) : Optional.empty();
    }

    private TrialReadings read(AreaId area, UUID trial) {
        return sql.sql(READ).param("area", area.value()).param("trial", trial).query((row, number) -> {
            var figures = new LinkedHashMap<String, Integer>();
            for (var key : Stream.concat(TrialReadings.INDIVIDUAL.stream(), TrialReadings.SYSTEM.stream()).toList()) {
                figures.put(key, row.getInt(key));
            }
            return new TrialReadings(figures);
        }).single();
    }
}
