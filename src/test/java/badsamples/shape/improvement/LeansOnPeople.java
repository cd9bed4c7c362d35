package badsamples.shape.improvement;

import badsamples.shape.people.SomePeople;

public record LeansOnPeople(SomePeople there) {}
