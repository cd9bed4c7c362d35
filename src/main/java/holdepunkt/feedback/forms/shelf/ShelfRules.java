package holdepunkt.feedback.forms.shelf;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.feedback.forms.Form;

/** What must hold before a form stands on the shelf. */
final class ShelfRules {

    /** The forms that come with the product are called this, whatever follows. */
    private static final String OURS = "urn:holdepunkt:";

    private ShelfRules() {}

    static void broughtByItsLeader(Viewer viewer, UnitId unit) {
        if (viewer.works().stream().noneMatch(work -> work.role().equals("leader") && work.unit().equals(unit))) {
            throw new NotOpen();
        }
    }

    static Source aKnownSource(String source) {
        return Source.of(source).orElseThrow(() -> new BrokenRule("core.error.missing", "source"));
    }

    static void somebodyElsesWordsAreCited(Source source, String citation) {
        if (source != Source.OWN && citation.isBlank()) {
            throw new BrokenRule("forms.rule.citation", "citation");
        }
    }

    static void notInOurName(Form form) {
        if (form.url().startsWith(OURS)) {
            throw new BrokenRule("forms.rule.ours", "json");
        }
    }

    static void aLicenceIsForAFormThatNeedsOne(ShelvedForm form) {
        if (form.source() != Source.LICENSED) {
            throw new NotOpen();
        }
    }
}
