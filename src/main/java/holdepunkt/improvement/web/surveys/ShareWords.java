package holdepunkt.improvement.web.surveys;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.surveys.reckoning.Difference;
import holdepunkt.improvement.surveys.reckoning.Marks;
import java.util.Locale;

/** Shares, middles and differences in words, in whole hundredths, each with where it may lie. */
public final class ShareWords {

    private ShareWords() {}

    public static String share(Texts texts, Marks marks, int some) {
        var between = marks.between(some);
        return texts.t("surveys.share", marks.percent(some), Math.round(100 * between.low()), Math.round(100 * between.high()));
    }

    public static String top(Texts texts, Marks marks) {
        return texts.t("surveys.item.top.said", share(texts, marks, marks.top()));
    }

    public static String bottom(Texts texts, Marks marks) {
        return texts.t("surveys.item.bottom.said", share(texts, marks, marks.bottom()));
    }

    public static String middle(Texts texts, Marks marks) {
        return texts.t("surveys.item.middle.said", marks.n(), mark(texts, marks.median()));
    }

    /** Without decimals while few answered. */
    public static String mean(Texts texts, Marks marks) {
        return number(texts, marks.mean(), marks.decimals());
    }

    /** A mark, or halfway between two. */
    public static String mark(Texts texts, double mark) {
        return number(texts, mark, mark == Math.rint(mark) ? 0 : 1);
    }

    /** Of the share that gave one of the two highest, in hundredths. */
    public static long margin(Marks marks, int invited) {
        return Math.round(100 * marks.margin(marks.top(), invited));
    }

    public static String difference(Texts texts, Difference one) {
        return texts.t("surveys.difference", Math.round(100 * one.difference()), Math.round(100 * one.between().low()), Math.round(100 * one.between().high()));
    }

    private static String number(Texts texts, double value, int decimals) {
        return String.format(texts.language().equals("en") ? Locale.UK : Locale.forLanguageTag("nb-NO"), "%." + decimals + "f", value);
    }
}
