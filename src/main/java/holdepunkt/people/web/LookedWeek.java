package holdepunkt.people.web;

import holdepunkt.core.web.Page;
import holdepunkt.core.web.Texts;
import holdepunkt.people.WhoHasLooked.Look;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One week of the log: a sentence first, the lines behind it on tap.
 *
 * @param monday the first day of the week
 * @param looks newest first
 */
public record LookedWeek(LocalDate monday, List<Look> looks) {

    /** Who counts together: the same place or role, on the same ground. */
    private record Group(String place, String ground) {}

    static List<LookedWeek> of(List<Look> looks) {
        var weeks = new LinkedHashMap<LocalDate, List<Look>>();
        for (var look : looks) {
            var monday = look.at().atZone(Texts.NORWAY).toLocalDate().with(java.time.DayOfWeek.MONDAY);
            weeks.computeIfAbsent(monday, day -> new ArrayList<>()).add(look);
        }
        return weeks.entrySet().stream().map(week -> new LookedWeek(week.getKey(), week.getValue())).toList();
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** As in «2 fra Rus og psykisk helse, som avtalt: fast kontakt». Humans who were let in, each counted once for each ground. */
    public List<String> sentences(Page page) {
        var groups = new LinkedHashMap<Group, Set<UUID>>();
        looks.stream().filter(look -> look.letIn() && look.system() == null)
                .forEach(look -> groups.computeIfAbsent(new Group(place(page, look), ground(page, look)), group -> new LinkedHashSet<>()).add(look.actor()));
        return groups.entrySet().stream().map(group -> page.t("people.log.sentence", group.getValue().size(), group.getKey().place(), group.getKey().ground()))
                .collect(Collectors.toList());
    }

    public long refusals() {
        return looks.stream().filter(look -> !look.letIn()).count();
    }

    static String place(Page page, Look look) {
        if ("by_code".equals(look.ground())) {
            return page.t("people.log.byCode.place");
        }
        if (look.unit() != null) {
            return look.unit();
        }
        return look.role() == null ? page.t("people.log.unknownPlace") : page.t("core.role." + look.role());
    }

    public static String ground(Page page, Look look) {
        return look.ground() == null ? page.t("people.ground.none") : page.t("people.ground." + look.ground().replace(':', '.'));
    }

    /** Who, as far as it can be said truly: by name, by role, as the product itself, or as somebody. */
    public static String who(Page page, Look look) {
        if (look.system() != null) {
            return page.t("people.log.system");
        }
        if (!look.letIn()) {
            return page.t("people.log.somebody");
        }
        if ("by_code".equals(look.ground())) {
            return page.t("people.log.byCode");
        }
        if (look.name() != null && look.role() == null) {
            return look.name();
        }
        var role = look.role() == null ? "" : page.t("core.role." + look.role());
        return look.name() == null ? page.t("people.log.byRole", role, place(page, look)) : page.t("people.log.byName", look.name(), role, place(page, look));
    }

    public static String what(Page page, Look look) {
        var subject = page.t("people.class." + look.dataClass());
        return page.t(look.letIn() ? "people.log." + look.action() : "people.log.tried", subject);
    }
}
