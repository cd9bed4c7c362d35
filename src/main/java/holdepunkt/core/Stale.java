package holdepunkt.core;

/**
 * Someone else saved in between. Answered with 409 and the form as it stands now: what this viewer left alone is taken from there, what she changed is kept,
 * and where both changed the same, both are shown. Nothing is overwritten and nothing typed is lost.
 */
public final class Stale extends RuntimeException {

    public Stale() {
        super("changed by someone else", null, false, false);
    }
}
