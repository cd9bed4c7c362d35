package holdepunkt.improvement.learning;

import holdepunkt.core.BrokenRule;
import holdepunkt.improvement.mandates.Said;

/** What a lesson must say. */
public final class LessonRules {

    private LessonRules() {}

    public static Lesson.Told told(Lesson.Told told) {
        var link = Said.orNothing(told.link(), "link", 300);
        aLinkLeadsSomewhere(link);
        return new Lesson.Told(told.theme(), Said.something(told.title(), "title", 160), Said.something(told.tried(), "tried", 1500),
                Said.something(told.outcome(), "outcome", 1500), Said.orNothing(told.otherwise(), "otherwise", 1500), link, Said.orNothing(told.linkWords(), "linkWords", 120));
    }

    /** To a page of improvement, or to an address on the web; never anywhere else in here, where persons are. */
    static void aLinkLeadsSomewhere(String link) {
        if (!link.isEmpty() && !link.matches("/(improvement|insight)(/[0-9A-Za-z/._-]*)?") && !link.matches("https://[0-9A-Za-z.-]+(/[^\\s<>\"]*)?")) {
            throw new BrokenRule("learning.rule.link", "link");
        }
    }
}
