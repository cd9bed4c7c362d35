package holdepunkt.insight.measured;

import holdepunkt.core.BrokenRule;

/** Why a level or a target is as it is. */
final class Reason {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 300;

    private Reason() {}

    /** @return it without what stands around it @throws BrokenRule for one that says too little or too much */
    static String given(String because, String field) {
        var reason = because.strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new BrokenRule("measures.rule.reason", field, SHORTEST, LONGEST);
        }
        return reason;
    }
}
