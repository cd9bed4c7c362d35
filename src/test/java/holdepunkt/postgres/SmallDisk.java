package holdepunkt.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk in memory of a few megabytes, so that it can really fill up. Only root may mount one. */
record SmallDisk(Path path) implements AutoCloseable {

    static boolean canBeMade() throws IOException {
        var probe = Files.createTempDirectory("small-disk");
        try (var disk = mounted(probe, 1)) {
            return Files.getFileStore(disk.path).type().equals("tmpfs") && Files.getFileStore(disk.path).getTotalSpace() == 1 << 20;
        } catch (IllegalStateException notRoot) {
            return false;
        } finally {
            Files.delete(probe);
        }
    }

    static SmallDisk mounted(Path path, int megabytes) throws IOException {
        Files.createDirectories(path);
        run("mount", "-t", "tmpfs", "-o", "mode=755,size=" + megabytes + "m", "tmpfs", path.toString());
        return new SmallDisk(path);
    }

    void grow(int megabytes) {
        run("mount", "-o", "remount,size=" + megabytes + "m", path.toString());
    }

    void onlyRead() {
        run("mount", "-o", "remount,ro", path.toString());
    }

    @Override
    public void close() {
        run("umount", "--lazy", path.toString());
    }

    private static void run(String... command) {
        var ran = Command.run(Path.of("/"), List.of(command));
        if (!ran.succeeded()) {
            throw new IllegalStateException(String.join(" ", command) + ": " + ran.output());
        }
    }
}
