package holdepunkt.improvement.web.factors;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.factors.Effect;
import holdepunkt.improvement.factors.FactorMap;
import holdepunkt.improvement.factors.Finding;
import holdepunkt.improvement.factors.MapSheet;
import holdepunkt.improvement.factors.talk.Comment;
import holdepunkt.improvement.factors.talk.Pointer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A map with what was said about it, what it points at, and how the latest votes fell. */
public record MapView(MapSheet sheet, List<Comment> comments, List<Pointer> pointers, Map<UUID, Integer> votes, boolean builds) {

    public FactorMap map() {
        return sheet.map();
    }

    public String own() {
        return "/improvement/factors/" + sheet.id();
    }

    /** The language the texts were brought in, or null where they are the group's own. */
    public @Nullable String lang() {
        var from = map().transcript();
        return from == null ? null : from.language();
    }

    public List<Comment> commentsOn(UUID part) {
        return comments.stream().filter(one -> one.part().equals(part)).toList();
    }

    public List<Pointer> pointersOf(UUID part) {
        return pointers.stream().filter(one -> one.part().equals(part)).toList();
    }

    public int votesFor(UUID finding) {
        return votes.getOrDefault(finding, 0);
    }

    /** The factors that count, under the heading of their context. */
    public Map<String, String> factorChoices() {
        var choices = new LinkedHashMap<String, String>();
        map().contexts().forEach(context -> context.factors().stream().filter(one -> one.aside() == null)
                .forEach(factor -> choices.put(factor.id().toString(), context.heading() + ": " + factor.name())));
        return choices;
    }

    /** What was found, most votes first; where there are none, in the order of the map. */
    public Map<String, String> findingChoices() {
        var choices = new LinkedHashMap<String, String>();
        map().factors().filter(one -> one.aside() == null).flatMap(one -> one.findings().stream()).sorted(Comparator.comparingInt(one -> -votesFor(one.id())))
                .forEach(finding -> choices.put(finding.id().toString(), finding.text()));
        return choices;
    }

    /** What a finding may be joined with: every other one, under its factor. */
    public Map<String, String> otherFindings(UUID finding) {
        var others = new LinkedHashMap<String, String>();
        map().factors().forEach(factor -> factor.findings().stream().filter(one -> !one.id().equals(finding))
                .forEach(one -> others.put(one.id().toString(), factor.name() + ": " + one.text())));
        return others;
    }

    /** Which factor each finding stands under, and how many votes it has. @param said a number of them in words */
    public Map<String, String> findingHelps(Function<Integer, String> said) {
        var helps = new LinkedHashMap<String, String>();
        map().factors().forEach(factor -> factor.findings().forEach(finding -> helps.put(finding.id().toString(),
                factor.name() + (votesFor(finding.id()) == 0 ? "" : ", " + said.apply(votesFor(finding.id()))))));
        return helps;
    }

    public Map<String, String> contextChoices() {
        var choices = new LinkedHashMap<String, String>();
        map().contexts().forEach(context -> choices.put(context.kind().code(), context.heading()));
        return choices;
    }

    public Map<String, String> effectChoices(Texts texts) {
        var choices = new LinkedHashMap<String, String>();
        for (var effect : Effect.values()) {
            choices.put(effect.code(), texts.t("factors.effect." + effect.code()));
        }
        return choices;
    }

    /** What got votes and still stands, most first. */
    public List<Finding> byVotes(Map<UUID, Integer> votes) {
        return map().findings().filter(one -> votes.containsKey(one.id())).sorted(Comparator.comparingInt(one -> -votes.get(one.id()))).toList();
    }
}
