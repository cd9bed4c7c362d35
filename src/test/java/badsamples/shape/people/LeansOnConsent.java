package badsamples.shape.people;

import badsamples.shape.consent.SomeConsent;

public record LeansOnConsent(SomeConsent there) {}
