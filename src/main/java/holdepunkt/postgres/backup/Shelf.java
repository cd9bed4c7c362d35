package holdepunkt.postgres.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Where one server's backups lie: {@code base-<moment>} files and {@code wal-<segment>} files, each sealed, each whole or not there. */
record Shelf(Path folder, String server, BackupKey key) {

    static final String BASE = "base-";
    static final String WAL = "wal-";

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    void put(String name, Writing content) throws IOException {
        Files.createDirectories(folder);
        var half = folder.resolve("." + name + ".half");
        try (var out = key.sealing(new BufferedOutputStream(Files.newOutputStream(half)), server + "/" + name)) {
            content.to(out);
        }
        try (var file = FileChannel.open(half, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    <T> T take(String name, Reading<T> reading) {
        try (var in = key.opening(new BufferedInputStream(Files.newInputStream(folder.resolve(name))), server + "/" + name)) {
            return reading.from(in);
        } catch (IOException e) {
            throw new BackupRefusal(folder.resolve(name) + " does not open: it is damaged, or sealed with another key than the one in the folder of keys.", e);
        }
    }

    List<String> names(String beginning) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith(beginning)).sorted().toList();
        } catch (IOException e) {
            throw new BackupRefusal("The backups in " + folder + " cannot be listed.", e);
        }
    }

    void drop(String name) throws IOException {
        Files.deleteIfExists(folder.resolve(name));
    }
}
