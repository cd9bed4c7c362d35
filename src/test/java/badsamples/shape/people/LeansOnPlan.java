package badsamples.shape.people;

import badsamples.shape.plan.SomePlan;

public record LeansOnPlan(SomePlan there) {}
