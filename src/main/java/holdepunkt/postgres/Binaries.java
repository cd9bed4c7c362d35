package holdepunkt.postgres;

import static holdepunkt.postgres.PostgresRefusal.Reason.UNSUPPORTED_PLATFORM;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The PostgreSQL programs for this platform, unpacked once per version. */
record Binaries(Path home) {

    static final int MAJOR = 18;
    private static final Map<String, String> CHECKSUMS = new ConcurrentHashMap<>();

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /** Unpacks into {@code cache/<checksum>} if it is not there; two processes at once end with one complete copy. */
    static synchronized Binaries unpackedInto(Path cache) {
        return unpackedInto(cache, archiveFor(System.getProperty("os.name"), System.getProperty("os.arch")));
    }

    private static Binaries unpackedInto(Path cache, String archive) {
        return Disk.doing("unpack PostgreSQL", cache, () -> {
            var home = cache.resolve(CHECKSUMS.computeIfAbsent(archive, Binaries::checksum));
            if (!Files.isDirectory(home)) {
                Disk.directory(cache, "rwxr-xr-x");
                try (var lock = FileChannel.open(cache.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                    lock.lock();
                    unpackUnlessThere(archive, home);
                }
            }
            return new Binaries(home);
        });
    }

    private static void unpackUnlessThere(String archive, Path home) throws IOException {
        if (Files.isDirectory(home)) {
            return;
        }
        var half = home.resolveSibling(home.getFileName() + ".half");
        Disk.delete(half);
        try (var in = open(archive)) {
            Unpacking.into(half, in);
        }
        Files.move(half, home, StandardCopyOption.ATOMIC_MOVE);
    }

    static String archiveFor(String osName, String osArch) {
        var os = osName.toLowerCase(Locale.ROOT);
        var system = os.equals("linux") ? "linux" : os.startsWith("mac") ? "darwin" : "";
        var processor = switch (osArch) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> "";
        };
        if (system.isEmpty() || processor.isEmpty()) {
            throw unsupported("There is no PostgreSQL to bring along for " + osName + " on " + osArch + ".");
        }
        return "postgres-" + system + "-" + processor + ".txz";
    }

    private static String checksum(String archive) {
        try (var in = new DigestInputStream(open(archive), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest()).substring(0, 32);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java has SHA-256", e);
        }
    }

    private static InputStream open(String archive) {
        var in = Binaries.class.getClassLoader().getResourceAsStream(archive);
        if (in == null) {
            throw unsupported("This build brings no PostgreSQL for this computer (" + archive + " is not on the class path).");
        }
        return in;
    }

    private static PostgresRefusal unsupported(String why) {
        return new PostgresRefusal(UNSUPPORTED_PLATFORM,
                why + " Use Linux or macOS, WSL on Windows, or give the address of a PostgreSQL 18 in SPRING_DATASOURCE_URL.");
    }
}
