package badsamples.shape.desk;

public record SomeDesk(String name) {}
