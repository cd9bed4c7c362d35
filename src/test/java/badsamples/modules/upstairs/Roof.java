package badsamples.modules.upstairs;

public record Roof(int height) {}
