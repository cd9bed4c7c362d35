package holdepunkt.improvement.arenas;

import holdepunkt.improvement.files.YamlFields;
import holdepunkt.improvement.sheets.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** A map of arenas from a file: what everybody has, and what this product adds to it. */
final class ArenasReading {

    private final Reading reading;
    private final List<Level> levels = new ArrayList<>();
    private final List<Arena> arenas = new ArrayList<>();

    ArenasReading(Reading reading) {
        this.reading = reading;
    }

    Arenas read(Node root) {
        var file = reading.fields(root, "source", "source_note", "title", "caveat_line", "caveat", "levels", "observations", "acceptance_case", "partners");
        file.list("levels").forEach(this::level);
        return new Arenas(reading.maybe(file, "source"), reading.maybe(file, "source_note"), reading.maybe(file, "title"), file.number("caveat_line"), reading.maybe(file, "caveat"),
                List.copyOf(levels), List.copyOf(arenas), reading.numbered(file, "observations"), reading.maybe(file, "acceptance_case"), file.list("partners").stream().map(this::partner).toList());
    }

    private void level(Node node) {
        var fields = reading.fields(node, "level", "key", "arenas");
        var kind = code(fields, "key", reading.said(fields, "key"), LevelKind::of);
        if (kind != null && levels.stream().anyMatch(one -> one.kind() == kind)) {
            reading.wrong(fields, "key", "two levels are called " + kind.code());
        } else if (kind != null) {
            levels.add(new Level(kind, reading.maybe(fields, "level")));
        }
        fields.list("arenas").forEach(one -> arenas.add(arena(one, kind == null ? LevelKind.MIDDLE : kind)));
    }

    private Arena arena(Node node, LevelKind level) {
        var fields = reading.fields(node, "text", "line", "members_parsed", "purpose", "how_often", "takes_up", "person_meets");
        var text = reading.said(fields, "text");
        return new Arena(reading.id(text), level, text, fields.number("line"), reading.names(fields, "members_parsed"), reading.maybe(fields, "purpose"), reading.maybe(fields, "how_often"),
                code(fields, "takes_up", reading.maybe(fields, "takes_up"), TakesUp::of), code(fields, "person_meets", reading.maybe(fields, "person_meets"), WhoMeets::of));
    }

    private Partner partner(Node node) {
        var fields = reading.fields(node, "name", "kind", "central", "also");
        var name = reading.said(fields, "name");
        var side = code(fields, "kind", reading.said(fields, "kind"), Side::of);
        var central = reading.maybe(fields, "central");
        if (central != null && !central.equals("true") && !central.equals("false")) {
            reading.wrong(fields, "central", "central is neither true nor false");
        }
        return new Partner(reading.id(name), name, side == null ? Side.OTHER : side, "true".equals(central), reading.names(fields, "also"));
    }

    private <T> @Nullable T code(YamlFields fields, String field, @Nullable String code, Function<String, Optional<T>> of) {
        var known = code == null ? Optional.<T>empty() : of.apply(code);
        if (code != null && !code.isBlank() && known.isEmpty()) {
            reading.wrong(fields, field, "no such word for " + field + ": " + code);
        }
        return known.orElse(null);
    }
}
