package holdepunkt.directory;

import holdepunkt.core.AreaId;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of one unit, without those that ended, the one that was checked longest ago first. */
@Component
public class UnitOffers {

    private final JdbcClient sql;

    UnitOffers(JdbcClient sql) {
        this.sql = sql;
    }

    public List<UnitOffer> of(AreaId area, UnitId unit) {
        return sql.sql("""
                select o.id, o.name, o.for_whom, o.way_in, o.phone, o.low_threshold, o.checked_on, o.version,
                       n.name as nn_name, n.for_whom as nn_for_whom, n.way_in as nn_way_in, e.name as en_name, e.for_whom as en_for_whom, e.way_in as en_way_in,
                       (select a.name from directory.offer_word w join access.account a on a.area_id = w.area_id and a.id = w.said_by
                         where w.area_id = o.area_id and w.offer_id = o.id order by w.said_at desc limit 1) as checked_by
                  from directory.offer o
                  left join directory.offer_text n on n.area_id = o.area_id and n.offer_id = o.id and n.language = 'nn'
                  left join directory.offer_text e on e.area_id = o.area_id and e.offer_id = o.id and e.language = 'en'
                 where o.area_id = ? and o.unit_id = ?
                   and not exists (select from directory.offer_word w where w.area_id = o.area_id and w.offer_id = o.id and w.word = 'ended')
                 order by o.checked_on, o.name""").params(area.value(), unit.value()).query((row, number) -> read(row)).list();
    }

    public UnitOffer one(AreaId area, UnitId unit, UUID offer) {
        return of(area, unit).stream().filter(one -> one.id().equals(offer)).findFirst().orElseThrow(NotOpen::new);
    }

    private static UnitOffer read(ResultSet row) throws SQLException {
        var words = new LinkedHashMap<String, OfferText.Words>();
        words.put("nb", words(row, ""));
        for (var language : List.of("nn", "en")) {
            if (row.getString(language + "_name") != null) {
                words.put(language, words(row, language + "_"));
            }
        }
        return new UnitOffer(row.getObject("id", UUID.class), new OfferText(words, row.getString("phone"), row.getBoolean("low_threshold")),
                row.getObject("checked_on", LocalDate.class), row.getString("checked_by"), row.getLong("version"));
    }

    private static OfferText.Words words(ResultSet row, String language) throws SQLException {
        return new OfferText.Words(row.getString(language + "name"), row.getString(language + "for_whom"), row.getString(language + "way_in"));
    }
}
