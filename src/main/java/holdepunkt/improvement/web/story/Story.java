package holdepunkt.improvement.web.story;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.Stone;
import holdepunkt.improvement.chains.evidence.Evidence;
import holdepunkt.improvement.chains.evidence.Rating;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.reading.ChainMap;
import holdepunkt.improvement.web.part.EvidenceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contribution story (J. Mayne's fourth step), put together of what stands in the records and nothing else. */
public final class Story {

    private final Texts texts;
    private final ChainMap map;
    private final Chain chain;
    private final List<Evidence> evidence;

    private Story(Texts texts, ChainMap map, List<Evidence> evidence) {
        this.texts = texts;
        this.map = map;
        this.chain = map.chain();
        this.evidence = evidence.stream().filter(Evidence::counts).toList();
    }

    /** A heading, and under it lines or the one that says there are none. */
    public record Section(String heading, List<String> lines) {}

    public static List<Section> of(Texts texts, ChainMap map, List<Evidence> evidence) {
        var story = new Story(texts, map, evidence);
        return List.of(story.section("wanted", story.wanted()), story.section("did", story.did()), story.section("see", story.see()), story.section("sure", story.sure()),
                story.section("else", story.otherwise()));
    }

    private Section section(String key, List<String> lines) {
        return new Section(texts.t("improvement.story." + key), lines.isEmpty() ? List.of(texts.t("improvement.story.no." + key)) : lines);
    }

    private List<String> wanted() {
        return chain.column(ColumnKind.WHAT_DIFFERENCE_THIS_MAKES).stream().flatMap(column -> column.groups().stream()).filter(group -> !group.stones().isEmpty())
                .map(group -> (group.name() == null ? "" : group.name() + ": ") + group.stones().stream().map(Stone::text).collect(Collectors.joining("; "))).toList();
    }

    private List<String> did() {
        var lines = new ArrayList<>(stones(ColumnKind.WHAT_WE_DO).map(Stone::text).toList());
        var who = stones(ColumnKind.WHO_WITH).map(Stone::text).collect(Collectors.joining(", "));
        if (!who.isEmpty()) {
            lines.add(texts.t("improvement.story.with", who));
        }
        return lines;
    }

    private Stream<Stone> stones(ColumnKind kind) {
        return chain.column(kind).stream().flatMap(Column::stones);
    }

    private List<String> see() {
        return parts().filter(part -> !of(part, Side.SUPPORTS).isEmpty() || !of(part, Side.SPEAKS_AGAINST).isEmpty()).map(part -> {
            var line = new StringBuilder(words(part)).append(". ");
            map.rating(part).ifPresent(rating -> line.append(texts.t("improvement.progress." + rating.progress().code())).append(". "));
            for (var side : Side.values()) {
                if (!of(part, side).isEmpty()) {
                    line.append(texts.t("improvement.story." + side.code(), String.join("; ", of(part, side)))).append(' ');
                }
            }
            return line.toString().strip();
        }).toList();
    }

    private List<String> of(UUID part, Side side) {
        return evidence.stream().filter(one -> one.part().equals(part) && one.side() == side).map(one -> EvidenceWords.of(texts, one)).toList();
    }

    private List<String> sure() {
        var lines = new ArrayList<>(parts().flatMap(part -> map.rating(part).stream()).map(rating -> rated(rating)).toList());
        long unrated = chain.stones().filter(stone -> map.rating(stone.id()).isEmpty()).count();
        if (!lines.isEmpty() && unrated > 0) {
            lines.add(texts.t("improvement.story.unrated", unrated));
        }
        return lines;
    }

    /** A result contributes to nothing: what leads to it did. */
    private String rated(Rating rating) {
        var key = chain.leadingTo(rating.part()).isEmpty() ? "improvement.story.rated" : "improvement.story.rated.leading";
        return texts.t(key, words(rating.part()), texts.t(rating.key()), rating.because());
    }

    private List<String> otherwise() {
        var risks = chain.links().stream().flatMap(link -> link.risks().stream()).map(risk -> texts.t("improvement.story.risk", risk));
        var assumptions = chain.links().stream().flatMap(link -> link.assumptions().stream()).map(one -> texts.t("improvement.story.assumed", one));
        return Stream.concat(risks, assumptions).distinct().toList();
    }

    /** Steps from the right, then the links between them. */
    private Stream<UUID> parts() {
        return Stream.concat(chain.columns().reversed().stream().flatMap(Column::stones).map(Stone::id), chain.links().stream().map(link -> link.id()));
    }

    private String words(UUID part) {
        return chain.wordsOf(part).orElse("");
    }
}
