package holdepunkt.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The installation's own keys, as files outside the data and never in its backup: {@code installation.json} (a Tink keyset that seals the persons'
 * keys) and {@code lookup.key} (256 bits for keyed hashes). Made at the first start; without them nothing sealed opens again.
 */
final class KeyFiles {

    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    Aead installationKey() throws IOException, GeneralSecurityException {
        AeadConfig.register();
        var file = folder.resolve("installation.json");
        if (Files.notExists(file)) {
            var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            writeOnce(file, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    byte[] lookupKey() throws IOException {
        var file = folder.resolve("lookup.key");
        if (Files.notExists(file)) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            writeOnce(file, HexFormat.of().formatHex(fresh));
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    private void writeOnce(Path file, String content) throws IOException {
        Files.createDirectories(folder);
        var half = Files.createTempFile(folder, ".new", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(half, content, StandardOpenOption.SYNC);
        // Renamed into place, so that a key file is whole or not there.
        Files.move(half, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }
}
