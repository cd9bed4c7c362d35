package holdepunkt.diary.sharing;

import holdepunkt.core.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies in front of the notebook. @param written how much somebody has written for her @param answers how many lines came back these two weeks @param open how much others can read now */
public record Front(int written, int answers, int open) {

    /** Looks, in one question. */
    @Component
    public static class Looked {

        private final JdbcClient sql;

        Looked(JdbcClient sql) {
            this.sql = sql;
        }

        public Front at(Opening hers) {
            return sql.sql("""
                    select (select count(*) from diary.dictation d where d.area_id = :area and d.person_id = :person and d.sealed is not null
                              and not diary.asked_to_go(d.area_id, d.person_id, d.entry_id)) as written,
                           (select count(*) from diary.share_answer b where b.area_id = :area and b.person_id = :person and b.answered_at > now() - interval '14 days') as answers,
                           (select count(*) from diary.share s where s.area_id = :area and s.person_id = :person and exists (select from people.opening o
                                  where o.area_id = s.area_id and o.cause = s.id and o.data_class = 'diary_share' and o.begins_at <= now() and (o.ends_at is null or o.ends_at > now()))) as open""")
                    .param("area", hers.area().value()).param("person", hers.person().value())
                    .query((row, number) -> new Front(row.getInt("written"), row.getInt("answers"), row.getInt("open"))).single();
        }
    }
}
