package badsamples.shape.access;

import badsamples.shape.people.SomePeople;

public record LeansOnPeople(SomePeople there) {}
