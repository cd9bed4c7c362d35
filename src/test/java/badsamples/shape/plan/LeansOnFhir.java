package badsamples.shape.plan;

import badsamples.shape.fhir.SomeFhir;

public record LeansOnFhir(SomeFhir there) {}
