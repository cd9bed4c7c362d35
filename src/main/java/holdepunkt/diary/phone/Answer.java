package holdepunkt.diary.phone;

import java.util.Locale;

/** What became of one thing a phone sent. @param id as the phone called it */
public record Answer(String id, Became became) {

    /**
     * Kept now; kept beside what another device has half written of the same page; had already; erased by her since; or not taken, and why: its key is gone,
     * it was sealed for another place, it is no page of a notebook.
     */
    public enum Became { KEPT, KEPT_BESIDE, HAD, GONE, NO_KEY, NOT_FOR_HERE, NO_PAGE }

    String word() {
        return became == Became.KEPT_BESIDE ? "kept" : became.ordinal() <= Became.GONE.ordinal() ? became.name().toLowerCase(Locale.ROOT) : "refused";
    }

    String reason() {
        return became == Became.KEPT_BESIDE ? "beside" : word().equals("refused") ? became.name().toLowerCase(Locale.ROOT) : "";
    }
}
