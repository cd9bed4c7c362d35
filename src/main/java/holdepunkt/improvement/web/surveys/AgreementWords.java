package holdepunkt.improvement.web.surveys;

import holdepunkt.core.web.Texts;
import holdepunkt.improvement.surveys.coding.CoderAgreement;
import java.util.Locale;

/** How alike two sorted, as a number with two decimals. */
public final class AgreementWords {

    private AgreementWords() {}

    public static String alpha(Texts texts, CoderAgreement agreement) {
        var locale = texts.language().equals("en") ? Locale.UK : Locale.forLanguageTag("nb-NO");
        return agreement.alpha().isEmpty() ? "" : String.format(locale, "%.2f", agreement.alpha().getAsDouble()) + ".";
    }
}
