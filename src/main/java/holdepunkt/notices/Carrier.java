package holdepunkt.notices;

/** Carries parcels by one channel. The first by order that carries a channel is used. */
public interface Carrier {

    /** {@code email} or {@code sms}. */
    String channel();

    /** Whether what it carries can light up a phone. What cannot, need not wait for the day. */
    default boolean disturbs() {
        return true;
    }

    /** @throws Refused when it could not be handed over; it will be tried again */
    void carry(Parcel parcel);

    /** Not handed over. @see #getMessage says which way and what kind of error, never to whom */
    final class Refused extends RuntimeException {
        public Refused(String kind) {
            super(kind, null, false, false);
        }
    }
}
