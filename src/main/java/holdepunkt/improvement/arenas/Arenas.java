package holdepunkt.improvement.arenas;

import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The arenas of an area and the partners it wants to see in them, the highest level first. What came with the file it was taken in from is kept beside. */
public record Arenas(@Nullable String source, @Nullable String sourceNote, @Nullable String title, @Nullable Integer caveatLine, @Nullable String caveat, List<Level> levels,
                     List<Arena> arenas, List<Words> observations, @Nullable String acceptanceCase, List<Partner> partners) {

    public static final SheetKind<Arenas> KIND = new SheetKind<>("arenas", Arenas.class,
            new Arenas(null, null, null, null, null, Stream.of(LevelKind.values()).map(kind -> new Level(kind, null)).toList(), List.of(), List.of(), null, List.of()));

    public Arenas {
        var inOrder = arenas;
        arenas = levels.stream().flatMap(level -> inOrder.stream().filter(arena -> arena.level() == level.kind())).toList();
    }

    public List<Arena> at(LevelKind kind) {
        return arenas.stream().filter(arena -> arena.level() == kind).toList();
    }

    public Optional<Arena> arena(UUID id) {
        return arenas.stream().filter(arena -> arena.id().equals(id)).findFirst();
    }

    public Optional<Partner> partner(UUID id) {
        return partners.stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    public Optional<Words> observation(UUID id) {
        return observations.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    Arenas with(Arena arena) {
        var heights = levels.stream().anyMatch(level -> level.kind() == arena.level()) ? levels : put(levels, new Level(arena.level(), null), Level::kind);
        return new Arenas(source, sourceNote, title, caveatLine, caveat, heights, put(arenas, arena, Arena::id), observations, acceptanceCase, partners);
    }

    Arenas with(Partner partner) {
        return new Arenas(source, sourceNote, title, caveatLine, caveat, levels, arenas, observations, acceptanceCase, put(partners, partner, Partner::id));
    }

    Arenas with(Words observation) {
        return new Arenas(source, sourceNote, title, caveatLine, caveat, levels, arenas, put(observations, observation, Words::id), acceptanceCase, partners);
    }

    /** Without what has this id, whatever it is. */
    Arenas without(UUID id) {
        return new Arenas(source, sourceNote, title, caveatLine, caveat, levels, arenas.stream().filter(one -> !one.id().equals(id)).toList(),
                observations.stream().filter(one -> !one.id().equals(id)).toList(), acceptanceCase, partners.stream().filter(one -> !one.id().equals(id)).toList());
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, Object> key) {
        var list = new ArrayList<>(all);
        int at = all.stream().map(key).toList().indexOf(key.apply(one));
        if (at < 0) {
            list.add(one);
        } else {
            list.set(at, one);
        }
        return List.copyOf(list);
    }
}
