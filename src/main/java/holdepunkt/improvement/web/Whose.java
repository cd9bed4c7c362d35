package holdepunkt.improvement.web;

import holdepunkt.core.web.Page;

/** Whose something is, as it is said: a group that is called what its unit is called, is named once. */
public final class Whose {

    private Whose() {}

    public static String of(Page page, String group, String unit) {
        return group.equals(unit) ? group : page.t("improvement.one.of", group, unit);
    }
}
