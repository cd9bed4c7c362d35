package holdepunkt.core.door;

/** Signed in too long ago for what is asked. Said before anyone asks whom it is about, so that it tells nothing about that. */
public final class NotFresh extends RuntimeException {

    NotFresh() {
        super("signed in too long ago", null, false, false);
    }
}
