package badsamples.shape.notices;

public record SomeNotices(String name) {}
