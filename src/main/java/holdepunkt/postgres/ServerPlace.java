package holdepunkt.postgres;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where one PostgreSQL server keeps its data and its passwords.
 *
 * @param name short name, part of the password files' names, so that several servers can share one key directory
 * @param dataDirectory this server's own directory; unpacked programs are shared with its siblings in {@code .binaries} beside it
 * @param keyDirectory where the passwords lie, one file each, readable by the owner only; never part of a backup of the data
 * @param port TCP port on loopback, or 0 to pick a free one and remember it in the data directory
 * @param settings PostgreSQL settings beyond the defaults; unsafe ones are refused
 */
public record ServerPlace(String name, Path dataDirectory, Path keyDirectory, int port, Map<String, String> settings) {

    public ServerPlace {
        if (!name.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new IllegalArgumentException("A server's name is lower-case letters, digits and hyphens, not: " + name);
        }
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("A port is between 0 and 65535, not: " + port);
        }
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        keyDirectory = keyDirectory.toAbsolutePath().normalize();
        settings = Map.copyOf(settings);
    }

    /** The usual place: {@code data/<name>}, a remembered free port, no extra settings. */
    public static ServerPlace of(String name, Path data, Path keys) {
        return new ServerPlace(name, data.resolve(name), keys, 0, Map.of());
    }

    /** The server's own files. */
    public Path cluster() {
        return dataDirectory.resolve("cluster");
    }

    /** Where the write-ahead log is put away for the backups, from the moment somebody makes this folder. */
    public Path archive() {
        return dataDirectory.resolve("archive");
    }

    Path logs() {
        return dataDirectory.resolve("log");
    }

    Path binaries() {
        return dataDirectory.resolveSibling(".binaries");
    }

    SecretFile secret(String role) {
        return new SecretFile(keyDirectory.resolve(name + "-" + role + ".password"));
    }
}
