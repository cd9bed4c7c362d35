package holdepunkt.improvement.incidents.telling;

/** How long it was from the beginning to the end: never when. */
public enum Lasted implements Coded {

    HOURS, DAYS, WEEKS, MONTHS, YEARS
}
