package holdepunkt.improvement.files;

/** A file somebody brings. @param name as it is called where it comes from; its ending says what it is written in */
public record Brought(String name, String text) {}
