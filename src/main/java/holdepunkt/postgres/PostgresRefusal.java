package holdepunkt.postgres;

/** The server was not started, or must not be used: why, in a sentence the one who started it can act on. */
public final class PostgresRefusal extends RuntimeException {

    /** What stood in the way. */
    public enum Reason {
        UNSUPPORTED_PLATFORM,
        NO_UNPRIVILEGED_USER,
        UNWRITABLE_DIRECTORY,
        ALREADY_RUNNING,
        PORT_TAKEN,
        DISK_FULL,
        OTHER_MAJOR_VERSION,
        UNSAFE_SETTING,
        PASSWORD_FILE_MISSING,
        PASSWORD_FILE_WRONG,
        PASSWORD_FILE_READABLE_BY_OTHERS,
        UNSAFE_DATABASE,
        DID_NOT_START
    }

    private final Reason reason;

    public PostgresRefusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    PostgresRefusal(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
