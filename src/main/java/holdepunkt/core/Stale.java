package holdepunkt.core;

import java.util.List;

/** Someone else saved in between. Answered with 409, which shows both texts; nothing is overwritten and nothing typed is lost. */
public final class Stale extends RuntimeException {

    /** One field as it is now and as this viewer wanted it. @param labelKey message key of the field's label */
    public record Difference(String field, String labelKey, String now, String wanted) {}

    private final long version;
    private final List<Difference> differences;

    /** @param version the version as it is now, which saving anew must name */
    public Stale(long version, List<Difference> differences) {
        super("changed by someone else", null, false, false);
        this.version = version;
        this.differences = List.copyOf(differences);
    }

    public long version() {
        return version;
    }

    public List<Difference> differences() {
        return differences;
    }
}
