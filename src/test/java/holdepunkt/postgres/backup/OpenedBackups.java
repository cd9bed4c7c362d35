package holdepunkt.postgres.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** What whoever has the key of the backups finds in them: every file of every copy, unpacked, and every piece of the log. */
public final class OpenedBackups {

    /** Reads one file of a backup. */
    public interface Reader {
        void read(String name, InputStream content) throws IOException;
    }

    private OpenedBackups() {}

    /** @param beginning of the names of what is read @return how many files there were */
    public static int each(Path folder, String server, BackupKey key, String beginning, Reader reader) {
        var shelf = new Shelf(folder, server, key);
        return shelf.names(beginning).stream().mapToInt(name -> shelf.take(name, content -> {
            if (name.startsWith(Shelf.BASE)) {
                return unpacked(name, content, reader);
            }
            reader.read(name, content);
            return 1;
        })).sum();
    }

    private static int unpacked(String name, InputStream content, Reader reader) throws IOException {
        int files = 0;
        var zip = new ZipInputStream(content);
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory()) {
                reader.read(name + "/" + entry.getName(), new FilterInputStream(zip) {
                    @Override
                    public void close() {}
                });
                files++;
            }
        }
        return files;
    }
}
