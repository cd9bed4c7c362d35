package holdepunkt.core.door;

/** Nobody is signed in: leads to sign-in, and back to where she was. */
public final class NotSignedIn extends RuntimeException {

    NotSignedIn() {
        super("not signed in", null, false, false);
    }
}
