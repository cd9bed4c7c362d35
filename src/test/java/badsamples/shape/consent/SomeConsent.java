package badsamples.shape.consent;

public record SomeConsent(String name) {}
