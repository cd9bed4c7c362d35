package holdepunkt.improvement.incidents.action;

import java.time.LocalDate;

/** When an action is looked at again. */
public final class SecondLook {

    public static final int MONTHS = 3;

    private SecondLook() {}

    /** Three months after it was decided; where it is to be done later than that, the day it is to be done. */
    public static LocalDate of(LocalDate decided, LocalDate by) {
        var later = decided.plusMonths(MONTHS);
        return by.isAfter(later) ? by : later;
    }
}
