package holdepunkt.consent.web;

import holdepunkt.consent.AlreadySeen;
import holdepunkt.consent.Given;
import holdepunkt.consent.Recipients;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.OpenTo;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who and what, as a sentence about sharing says it. */
public final class SharingWords {

    private SharingWords() {}

    public static String who(Page page, Recipients.Known to) {
        return who(page, to.name(), to.role(), to.unit(), to.recipient().account() != null);
    }

    public static String who(Page page, Given given) {
        return who(page, given.name(), given.role(), given.unit(), given.oneHuman());
    }

    public static String who(Page page, OpenTo way) {
        return who(page, way.name(), way.role(), way.unit(), way.account() != null);
    }

    /** As {@link #who(Page, OpenTo)}, in the middle of a sentence. */
    public static String inside(Page page, OpenTo way) {
        var who = who(page, way);
        return way.name() != null ? who : who.substring(0, 1).toLowerCase(Locale.ROOT) + who.substring(1);
    }

    /** Why it is open to them, on a line of its own. */
    public static String ground(Page page, OpenTo way) {
        var why = page.t("people.ground." + way.ground());
        return why.substring(0, 1).toUpperCase(Locale.ROOT) + why.substring(1);
    }

    public static String who(Page page, AlreadySeen.Seen seen) {
        return who(page, seen.name(), seen.role(), seen.unit(), true);
    }

    /** One human. */
    public static String who(Page page, @Nullable String name, @Nullable String role, @Nullable String unit) {
        return who(page, name, role, unit, true);
    }

    private static String who(Page page, @Nullable String name, @Nullable String role, @Nullable String unit, boolean oneHuman) {
        if (name != null) {
            return name;
        }
        var work = role == null ? "" : page.t("core.role." + role);
        if (oneHuman) {
            return page.t("consent.somebodyAt", work, unit == null ? page.t("people.log.unknownPlace") : unit);
        }
        return role == null ? page.t("consent.everyoneAt", unit) : page.t("consent.everyRoleAt", work, unit);
    }

    /** As in «folkene rundt deg og brevene etter møtene». Who she is goes with all of it and is said apart. */
    public static String what(Page page, Collection<String> classes) {
        List<String> words = classes.stream().filter(one -> !one.equals("identity")).sorted().map(one -> page.t("people.class." + one)).toList();
        if (words.isEmpty()) {
            return page.t("people.class.identity");
        }
        return words.size() == 1 ? words.getFirst()
                : page.t("consent.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }
}
