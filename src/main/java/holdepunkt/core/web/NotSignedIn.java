package holdepunkt.core.web;

/** Nobody is signed in: leads to sign-in, and back to where she was. */
final class NotSignedIn extends RuntimeException {

    NotSignedIn() {
        super("not signed in", null, false, false);
    }
}
