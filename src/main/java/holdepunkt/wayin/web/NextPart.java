package holdepunkt.wayin.web;

import holdepunkt.core.Opening;
import holdepunkt.core.web.Fragment;
import holdepunkt.people.page.PersonPart;
import holdepunkt.wayin.WhatIsNext;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Her page as a code shows it: what happens next, whom to call, and room for words that are not shown back. */
@Component
class NextPart implements PersonPart {

    private final WhatIsNext next;

    NextPart(WhatIsNext next) {
        this.next = next;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String dataClass() {
        return "next";
    }

    @Override
    public Optional<Fragment> on(Opening opening) {
        return Optional.of(Fragment.of("wayin/_next", "opening", opening, "meetings", next.meetings(opening), "contacts", next.whomToCall(opening)));
    }
}
