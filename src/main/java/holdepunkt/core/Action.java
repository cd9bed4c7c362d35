package holdepunkt.core;

/** What one does to a class of what is known about a person. {@code DECIDE} is the act that belongs to one role alone, as closing or answering. */
public enum Action {
    SEE, WRITE, DECIDE;

    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
