package holdepunkt.core.page;

import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which parts of a page may have something to say now. A page has dozens of parts and most of them are empty for nearly everybody; one statement asks for
 * all, and only those that may speak read what is theirs.
 */
public final class Saying<T> {

    private final JdbcClient sql;
    private final List<T> parts;
    private final List<T> mostlySilent;
    private final String statement;

    /** @param parts in the order of the page; those without {@link SilentUnless} are always among those that may speak */
    public Saying(JdbcClient sql, List<T> parts) {
        this.sql = sql;
        this.parts = List.copyOf(parts);
        this.mostlySilent = parts.stream().filter(part -> condition(part) != null).toList();
        this.statement = mostlySilent.stream().map(Saying::condition).collect(Collectors.joining(", ",
                "select array[", "]::boolean[] from (select :area::uuid as area, :account::uuid as account, :self::uuid as self, :person::uuid as person) asked"));
    }

    /** @param person whom the page is about, or null */
    public List<T> now(Viewer viewer, @Nullable PersonId person) {
        var silent = sql.sql(statement).param("area", viewer.area().value()).param("account", viewer.account().value())
                .param("self", viewer.self() == null ? null : viewer.self().value(), Types.OTHER).param("person", person == null ? null : person.value(), Types.OTHER)
                .query((row, number) -> silent(row)).single();
        return parts.stream().filter(part -> !silent.contains(part)).toList();
    }

    private Set<T> silent(ResultSet row) throws SQLException {
        var holds = (Boolean[]) row.getArray(1).getArray();
        return new HashSet<>(IntStream.range(0, holds.length).filter(i -> !holds[i]).mapToObj(mostlySilent::get).toList());
    }

    private static @Nullable String condition(Object part) {
        var silent = AnnotationUtils.findAnnotation(part.getClass(), SilentUnless.class);
        return silent == null ? null : silent.value();
    }
}
