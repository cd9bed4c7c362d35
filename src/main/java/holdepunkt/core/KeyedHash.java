package holdepunkt.core;

/** A hash that only this installation can make: for what must be found again but never kept, such as a birth number. */
public interface KeyedHash {

    /** HMAC-SHA256 of the value. @param purpose keeps hashes of different uses from being compared */
    byte[] of(String purpose, String value);
}
