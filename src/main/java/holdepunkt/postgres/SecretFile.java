package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.PASSWORD_FILE_MISSING;
import static holdepunkt.postgres.PostgresRefusal.Reason.PASSWORD_FILE_READABLE_BY_OTHERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** A password of 256 random bits, alone in a file only its owner may read. */
record SecretFile(Path path) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    String readOrCreate() {
        if (!Files.exists(path)) {
            create();
        }
        return read();
    }

    String read() {
        if (!Files.exists(path)) {
            throw new PostgresRefusal(PASSWORD_FILE_MISSING, "The password file " + path
                    + " is gone, but the database it opens is there. Put the file back from where the keys are kept.");
        }
        return Disk.doing("read the password file", path, () -> {
            refuseIfOthersMayRead();
            return Files.readString(path).strip();
        });
    }

    private void create() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Disk.doing("write the password file", path, () -> {
            var half = Files.createTempFile(path.getParent(), path.getFileName().toString(), ".new",
                    PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(half, password + "\n", StandardOpenOption.WRITE);
            return Files.move(half, path);
        });
    }

    private void refuseIfOthersMayRead() throws IOException {
        if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
            throw new PostgresRefusal(PASSWORD_FILE_READABLE_BY_OTHERS,
                    "Others on this computer may read " + path + ". Close it first: chmod 600 " + path);
        }
    }
}
