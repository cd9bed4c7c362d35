package badsamples.shape.people;

public record SomePeople(String name) {}
