package holdepunkt.postgres.backup;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The key of the backups, {@code backup.json} among the installation's keys and never among the backups: AES-256-GCM in segments of 4 KB (Tink), so that
 * a file of any size is sealed as it is written, and a changed, cut or renamed one does not open.
 */
public final class BackupKey {

    private final StreamingAead key;

    private BackupKey(StreamingAead key) {
        this.key = key;
    }

    /** @throws BackupRefusal if it is not there and must be: a restore never makes one */
    public static BackupKey in(Path keys, boolean makeIfMissing) {
        var file = keys.resolve("backup.json");
        try {
            StreamingAeadConfig.register();
            if (Files.notExists(file)) {
                if (!makeIfMissing) {
                    throw new BackupRefusal("The backups' key is not in " + file + ". Put it back from where the keys are kept.");
                }
                write(file, TinkJsonProtoKeysetFormat.serializeKeyset(KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB),
                        InsecureSecretKeyAccess.get()));
            }
            var handle = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return new BackupKey(handle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
        } catch (IOException | GeneralSecurityException e) {
            throw new BackupRefusal("The backups' key in " + file + " cannot be read.", e);
        }
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        var half = Files.createTempFile(file.getParent(), ".new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, content, StandardOpenOption.SYNC);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** @param name what the file is; it opens under no other */
    OutputStream sealing(OutputStream into, String name) throws IOException {
        try {
            return key.newEncryptingStream(into, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    InputStream opening(InputStream from, String name) throws IOException {
        try {
            return key.newDecryptingStream(from, name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
