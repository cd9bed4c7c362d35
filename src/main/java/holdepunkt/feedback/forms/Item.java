package holdepunkt.feedback.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One item of a form: a question, some words, or a group of items. What may be left out is null where it was left out.
 *
 * @param link what answers and conditions call it by
 * @param all whether all conditions must hold, or any of them
 * @param carried what the form says of it that changes nothing here, given back as it came
 */
public record Item(String link, @Nullable String prefix, @Nullable Words text, ItemType type, @Nullable Boolean required, @Nullable Boolean repeats,
                   @Nullable Boolean readOnly, @Nullable Integer maxLength, List<Option> options, List<Condition> conditions, @Nullable Boolean all,
                   Look look, List<Item> items, Map<String, JsonNode> carried) {

    /** More points than this are a field to write in. */
    private static final int MOST_POINTS = 11;

    public boolean isRequired() {
        return Boolean.TRUE.equals(required) && look.sum() == null;
    }

    public boolean isRepeated() {
        return Boolean.TRUE.equals(repeats);
    }

    /** Put in by the form, not by whoever answers. */
    public boolean isSum() {
        return look.sum() != null;
    }

    public String words(String language) {
        var words = text == null ? "" : text.in(language);
        return prefix == null ? words : prefix + " " + words;
    }

    /** Words that belong to the question: help, or what its lowest and its highest point mean. */
    public Optional<String> beside(String control, String language) {
        return items.stream().filter(item -> item.isBeside(control)).map(item -> item.words(language)).findFirst();
    }

    /** The option that is this, as it stands on the page: a code by itself says nothing to whoever answers. */
    public Optional<String> option(Value value, String language) {
        return options.stream().filter(option -> option.is(value)).map(option -> option.in(language)).findFirst();
    }

    private boolean isBeside(String code) {
        return look.control() != null && look.control().code().equals(code);
    }

    /** The points of a slider, each to be chosen by itself: no point is chosen beforehand. Empty when they are too many. */
    public List<Integer> points() {
        if (!isBeside("slider") || !(look.least() instanceof Value.Whole least) || !(look.most() instanceof Value.Whole most) || type != ItemType.INTEGER) {
            return List.of();
        }
        int step = look.step() == null ? 1 : look.step();
        long points = ((long) most.points() - least.points()) / step + 1;
        return points > MOST_POINTS ? List.of() : IntStream.range(0, (int) points).map(point -> least.points() + point * step).boxed().toList();
    }
}
