package badsamples.shape.domain.web;

public record Sheet(String title) {}
