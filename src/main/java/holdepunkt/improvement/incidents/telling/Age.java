package holdepunkt.improvement.incidents.telling;

/** How old somebody was, so far as it may be said. */
public enum Age implements Coded {

    UNDER_18, FROM_18, FROM_30, FROM_50, FROM_70
}
