package holdepunkt.insight.counting;

/** What the points of a measure are: persons, a share of them in percent, a median number of days, or persons with something that seldom happens. */
public enum Kind { COUNT, SHARE, DAYS, RARE }
