package holdepunkt.improvement.chains.evidence;

import java.util.Locale;

/** What a piece of evidence is. */
public enum EvidenceKind {

    MEASURE, QUOTATION, DOCUMENT, TEST;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
