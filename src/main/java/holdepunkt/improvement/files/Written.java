package holdepunkt.improvement.files;

/** A file that goes out. @param name what it is called @param type its media type */
public record Written(String name, String type, String text) {}
