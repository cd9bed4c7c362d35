package holdepunkt.improvement.web;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.ColumnKind;
import holdepunkt.improvement.chains.reading.Difference;

/** How two versions differ, said in a sentence. */
public final class Differences {

    private Differences() {}

    public static String words(Texts texts, Difference one, Chain before, Chain after) {
        return switch (one.how()) {
            case MOVED -> texts.t("improvement.diff.moved", name(one, after), place(before, one.before()), place(after, one.after()));
            case OWNED -> texts.t("improvement.diff.owned", name(one, after), orNobody(texts, one.before()), orNobody(texts, one.after()));
            case REWORDED -> texts.t("improvement.diff.reworded", texts.t("improvement.part." + one.of().code()), one.before(), one.after());
            default -> texts.t("improvement.diff.one", texts.t("improvement.part." + one.of().code()), one.before() + one.after());
        };
    }

    private static String name(Difference one, Chain after) {
        return one.part() == null ? "" : after.wordsOf(one.part()).orElse("");
    }

    private static String orNobody(Texts texts, String owner) {
        return owner.isEmpty() ? texts.t("improvement.nobody") : owner;
    }

    /** A kind, and after a slash a group. */
    private static String place(Chain chain, String place) {
        var parts = place.split(" / ", 2);
        var column = ColumnKind.of(parts[0]).flatMap(chain::column).map(Column::heading).orElse(parts[0]);
        return parts.length > 1 ? column + ": " + parts[1] : column;
    }
}
