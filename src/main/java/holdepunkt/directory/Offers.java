package holdepunkt.directory;

import holdepunkt.core.AreaId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What there is in an area. Open to everyone who is signed in there. */
@Component
public class Offers {

    private static final String READ = """
            select o.id, coalesce(t.name, o.name) as name, coalesce(t.for_whom, o.for_whom) as for_whom, coalesce(t.way_in, o.way_in) as way_in,
                   o.phone, o.low_threshold, o.checked_on, u.name as unit, u.street, u.hours, coalesce(t.language, 'nb') as language
              from directory.offer o join directory.unit u on u.area_id = o.area_id and u.id = o.unit_id
              left join directory.offer_text t on t.area_id = o.area_id and t.offer_id = o.id and t.language = :language
             where o.area_id = :area
            """;

    private static final String STILL = """
             and not exists (select from directory.offer_word w where w.area_id = o.area_id and w.offer_id = o.id and w.word = 'ended')
            """;

    private final JdbcClient sql;

    Offers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those one comes to as one is first, then by name. */
    public List<Offer> in(AreaId area) {
        return sql.sql(READ + STILL + " order by not o.low_threshold, o.name").param("language", "nb").param("area", area.value()).query(Offer.class).list();
    }

    /** Any of the words in the name, for whom it is or where, in bokmål or the language asked for. An empty search finds all. */
    public List<Offer> search(AreaId area, String words, boolean onlyLowThreshold, String language) {
        return sql.sql(READ + STILL + """
                 and (o.low_threshold or not :low)
                 and (:words = '' or exists (select from regexp_split_to_table(:words, '\\s+') word
                       where concat_ws(' ', o.name, o.for_whom, o.way_in, t.name, t.for_whom, t.way_in, u.name, u.street) ilike '%' || replace(replace(word, '%', ''), '_', '') || '%'))
                 order by not o.low_threshold, o.name""")
                .param("area", area.value()).param("language", language).param("low", onlyLowThreshold).param("words", words.strip()).query(Offer.class).list();
    }

    public Optional<Offer> find(AreaId area, UUID id) {
        return sql.sql(READ + " and o.id = :id").param("language", "nb").param("area", area.value()).param("id", id).query(Offer.class).optional();
    }

    /** For a choice in a form: each with its way in, so that the number stands where the choice is made. */
    public Map<String, String> choices(AreaId area) {
        var all = new LinkedHashMap<String, String>();
        in(area).forEach(offer -> all.put(offer.id().toString(), offer.name() + ", " + offer.unit()));
        return all;
    }
}
