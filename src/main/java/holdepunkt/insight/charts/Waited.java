package holdepunkt.insight.charts;

/**
 * One wait.
 *
 * @param days  whole days from its beginning to its end, or to the day one looked
 * @param ended false when it still went on then
 */
public record Waited(int days, boolean ended) {

    public Waited {
        if (days < 0) {
            throw new IllegalArgumentException("Nobody waits " + days + " days");
        }
    }
}
