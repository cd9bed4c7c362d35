package badsamples.shape.fhir;

public record SomeFhir(String name) {}
