package holdepunkt.core;

/** Foreign, ended and unknown alike: to whoever asks, it is not there. Answered with the one 404 page. */
public final class NotOpen extends RuntimeException {

    public NotOpen() {
        super("not open to this viewer", null, false, false);
    }
}
