package holdepunkt.consent.behalf.web;

import holdepunkt.consent.behalf.Mandate;
import holdepunkt.consent.behalf.Mandates;
import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who acts on her behalf now, on her own page and on that of her contact: nobody does so unseen. */
@Component
class BehalfPart implements PersonPart {

    private final Mandates mandates;

    BehalfPart(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public int order() {
        return 905;
    }

    @Override
    public String dataClass() {
        return "mandate";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("behalf/_now", "opening", opening, "mandates", mandates.of(opening).stream().filter(Mandate::stands).toList()));
    }
}
