package holdepunkt.diary.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Period;
import holdepunkt.diary.Face;
import holdepunkt.diary.Leaf;
import holdepunkt.diary.WritingDiary;
import holdepunkt.diary.Used;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A page as it is typed. The ids come with the form, so that half of it can be kept and the whole sent twice.
 *
 * @param follows the version that stood in the form, or null on a new page
 * @param from the half-written texts that stood in it, by their turns
 */
record LeafForm(@NotNull UUID entry, @NotNull UUID version, @Nullable UUID follows, @Nullable @Size(max = Leaf.LONGEST) String text,
                @Nullable @Size(max = Leaf.LONGEST) String happened, @Nullable @Size(max = Leaf.LONGEST) String did, @Nullable @Size(max = Leaf.LONGEST) String thought,
                @Nullable @Size(max = Leaf.LONGEST) String felt, @Nullable @Size(max = Leaf.LONGEST) String before, @Nullable String used,
                @Nullable @Size(max = Leaf.LONGEST) String after, @Nullable @Size(max = 200) String mood, @Nullable String face, @Nullable @Size(max = 300) String marks,
                @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day, @Nullable @Size(max = 8) String time,
                @Nullable @Size(max = 40) List<UUID> from) {

    /** @throws BrokenRule if nothing is written, or the hour is none */
    Leaf leaf(String writtenBy) {
        var leaf = half(writtenBy);
        if (leaf.isBlank()) {
            throw new BrokenRule("diary.rule.blank", "text");
        }
        return leaf;
    }

    Leaf half(String writtenBy) {
        return new Leaf(at(), or(text), or(happened), or(did), or(thought), or(felt), or(before), one(used, Used.values(), Used::code), or(after), or(mood),
                one(face, Face.values(), Face::code), words(), writtenBy);
    }

    WritingDiary.Writing writing(Leaf leaf) {
        return new WritingDiary.Writing(entry, version, follows, leaf, turns());
    }

    /** The same form sent again with more in it: that is a version of its own. */
    WritingDiary.Writing more(Leaf leaf) {
        return new WritingDiary.Writing(entry, UUID.randomUUID(), version, leaf, Stream.concat(turns().stream(), Stream.of(version)).toList());
    }

    private List<UUID> turns() {
        return from == null ? List.of() : from.stream().filter(Objects::nonNull).toList();
    }

    private LocalDateTime at() {
        var now = LocalDateTime.now(Period.NORWAY).truncatedTo(ChronoUnit.MINUTES);
        var clock = or(time).replace('.', ':').strip();
        if (clock.isEmpty()) {
            return day == null ? now : day.atTime(now.toLocalTime());
        }
        if (!clock.matches("([01]?\\d|2[0-3]):[0-5]\\d")) {
            throw new BrokenRule("diary.rule.time", "time");
        }
        var hour = LocalTime.parse(clock.length() == 4 ? "0" + clock : clock);
        return (day == null ? now.toLocalDate() : day).atTime(hour);
    }

    private List<String> words() {
        return Arrays.stream(or(marks).split(",")).map(String::strip).filter(one -> !one.isEmpty()).distinct().limit(12).toList();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static <T> @Nullable T one(@Nullable String code, T[] values, Function<T, String> codeOf) {
        return Stream.of(values).filter(value -> codeOf.apply(value).equals(code)).findFirst().orElse(null);
    }
}
