package holdepunkt.improvement.factors.talk;

/** Something a finding may point at. @param path its page, and what names it in a form @param title what it is called */
public record Target(Pointer.Kind kind, String path, String title) {}
