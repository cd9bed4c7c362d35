package holdepunkt.improvement.factors;

import holdepunkt.core.Viewer;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The factors of an area's maps, for whoever wants to point at one. Called inside the gate. */
@Component
public class FactorNames {

    private final JdbcClient sql;

    FactorNames(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that count, as the groups call them; the map changed last first, in the order they stand there. Empty where no map is begun. */
    public List<FactorName> all(Viewer viewer) {
        return read(viewer, null);
    }

    /** One of them, also when it has been put aside meanwhile. */
    public Optional<FactorName> named(Viewer viewer, UUID factor) {
        return read(viewer, List.of(factor)).stream().findFirst();
    }

    /** Some of them by their ids, also those that have been put aside meanwhile. */
    public Map<UUID, FactorName> named(Viewer viewer, List<UUID> some) {
        return some.isEmpty() ? Map.of() : read(viewer, some).stream().collect(Collectors.toMap(FactorName::id, name -> name, (first, same) -> first));
    }

    private List<FactorName> read(Viewer viewer, @Nullable List<UUID> some) {
        return sql.sql("""
                select m.id as map_id, r.content ->> 'title' as title, c.one ->> 'kind' as kind, f.one ->> 'id' as id, f.one ->> 'name' as name
                  from improvement.factor_map m
                  join lateral (select content, made_at from improvement.factor_revision where area_id = m.area_id and map_id = m.id order by number desc limit 1) r on true
                 cross join lateral jsonb_array_elements(r.content -> 'contexts') with ordinality as c(one, at)
                 cross join lateral jsonb_array_elements(c.one -> 'factors') with ordinality as f(one, at)
                 where m.area_id = :area and case when :some::text[] is null then f.one ->> 'aside' is null else f.one ->> 'id' = any (:some::text[]) end
                 order by r.made_at desc, m.id, c.at, f.at""").param("area", viewer.area().value()).param("some", some == null ? null : some.stream().map(UUID::toString).toArray(String[]::new), Types.ARRAY)
                .query((row, number) -> new FactorName(UUID.fromString(row.getString("id")), row.getString("name"), ContextKind.valueOf(row.getString("kind")),
                        row.getObject("map_id", UUID.class), row.getString("title"))).list();
    }
}
