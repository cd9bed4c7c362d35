package holdepunkt.postgres.backup;

import org.jspecify.annotations.Nullable;

/** The backup was not made, or the restore not begun or not finished: why, in a sentence whoever asked can act on. */
public final class BackupRefusal extends RuntimeException {

    BackupRefusal(String message) {
        this(message, null);
    }

    BackupRefusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
