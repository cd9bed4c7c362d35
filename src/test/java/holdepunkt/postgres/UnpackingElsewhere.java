package holdepunkt.postgres;

import java.nio.file.Path;

/** Run as a process of its own: unpacks into a cache, and says where the programs are. */
final class UnpackingElsewhere {

    private UnpackingElsewhere() {
    }

    public static void main(String[] cache) {
        System.out.println(Binaries.unpackedInto(Path.of(cache[0])).program("postgres"));
    }
}
