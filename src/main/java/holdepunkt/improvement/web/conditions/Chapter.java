package holdepunkt.improvement.web.conditions;

import holdepunkt.improvement.conditions.Condition;
import holdepunkt.improvement.conditions.ConditionCheck;
import holdepunkt.improvement.conditions.ConditionType;
import holdepunkt.improvement.conditions.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One type of conditions on the page, or what the short summary names. @param code what texts are named after */
public record Chapter(String code, List<Section> sections) {

    /** What hinders, what helps, or what is asked. */
    public record Section(Sort sort, List<Condition> conditions) {}

    public static List<Chapter> of(ConditionCheck check) {
        var chapters = new ArrayList<Chapter>();
        for (var type : ConditionType.values()) {
            var sections = Stream.of(Sort.CHALLENGE, Sort.INCENTIVE, Sort.RECOMMENDATION).map(sort -> new Section(sort, check.of(type, sort))).filter(one -> !one.conditions().isEmpty()).toList();
            chapters.add(new Chapter(type.code(), sections));
        }
        var summary = Stream.of(Sort.SUCCESS, Sort.NEED).map(sort -> new Section(sort, check.of(null, sort))).filter(one -> !one.conditions().isEmpty()).toList();
        if (!summary.isEmpty()) {
            chapters.add(new Chapter("summary", summary));
        }
        return List.copyOf(chapters);
    }

    public int size() {
        return sections.stream().mapToInt(section -> section.conditions().size()).sum();
    }
}
