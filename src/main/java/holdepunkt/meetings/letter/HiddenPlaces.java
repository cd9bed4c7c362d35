package holdepunkt.meetings.letter;

import holdepunkt.core.Opening;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** R11: while her address is threatened, the names of places and their streets are taken out of what was written before, for everyone but her and her contact. */
@Component
class HiddenPlaces {

    private final JdbcClient sql;

    HiddenPlaces(JdbcClient sql) {
        this.sql = sql;
    }

    /** What this viewer is not shown, the longest first; nothing where no address is threatened. */
    private List<String> to(Opening opening) {
        return sql.sql("""
                select p.place from (select name as place from directory.unit where area_id = :area union select street from directory.unit where area_id = :area
                                     union select name from directory.organisation where area_id = :area) p
                 where p.place <> '' and :person = any (people.places_hidden()) order by length(p.place) desc""")
                .param("area", opening.area().value()).param("person", opening.person().value()).query(String.class).list();
    }

    LetterBody outOf(Opening opening, String text) {
        return LetterBody.read(to(opening).stream().reduce(text, HiddenPlaces::without));
    }

    static String without(String text, String place) {
        return text.replace(", " + place, "").replace(place, "–");
    }
}
