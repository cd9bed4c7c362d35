package holdepunkt.improvement.web.mandates;

import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.minutes.Minutes;

/** A decision in minutes as one line. */
public final class MinutesWords {

    private MinutesWords() {}

    public static String decided(Page page, Minutes.Decided one) {
        return page.t("mandates.minutes.decided", one.words(), one.owner(), one.due() == null ? "" : page.day(one.due()));
    }
}
