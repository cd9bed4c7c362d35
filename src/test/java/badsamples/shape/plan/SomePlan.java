package badsamples.shape.plan;

public record SomePlan(String name) {}
