package holdepunkt.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Most tests begin with a copy of a cluster: it is what the launcher would have made in its place. */
@Tag("starts")
class APreparedPlaceIsAsInitdbMakesItTests {

    private static final List<String> READ_BY_THE_SERVER = List.of("postgresql.conf", "postgresql.auto.conf", "pg_hba.conf", "pg_ident.conf", "PG_VERSION");
    private static final String WHAT_IT_IS = """
            SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
            SELECT format('control %s %s', data_page_checksum_version, wal_block_size) FROM pg_control_init()
            UNION ALL SELECT format('database %s %s %s %s %s', datname, encoding, datlocprovider, datlocale, datacl) FROM pg_database
            UNION ALL SELECT format('role %s %s', rolname, rolsuper) FROM pg_roles
            UNION ALL SELECT format('relation %s %s', oid::regclass, relacl) FROM pg_class) AS lines(line)""";

    private final Home made = Home.open();
    private final Home copied = Home.begun();

    @AfterEach
    void leave() {
        made.close();
        copied.close();
    }

    @Test
    void theSameFilesForTheSameEyesAndTheSameServer() throws IOException, SQLException {
        // The first start of each makes a few more files of its own.
        String initdb;
        String copy;
        try (var one = PostgresServer.start(made.place()); var other = PostgresServer.start(copied.place())) {
            initdb = Sql.one(one.superuser("postgres"), WHAT_IT_IS);
            copy = Sql.one(other.superuser("postgres"), WHAT_IT_IS);
        }
        assertThat(copy).isEqualTo(initdb).contains("control 1 ");
        assertThat(files(copied.place().cluster())).isEqualTo(files(made.place().cluster())).hasSizeGreaterThan(900);
        for (var name : READ_BY_THE_SERVER) {
            assertThat(copied.place().cluster().resolve(name)).hasSameTextualContentAs(made.place().cluster().resolve(name));
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copied.place().secret("superuser").path()))).isEqualTo("rw-------");
    }

    /** Of each file who may do what; names of what the server writes as it goes are its own. */
    private static Map<String, String> files(Path cluster) throws IOException {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(cluster)) {
            for (var path : paths.toList()) {
                var name = cluster.relativize(path).toString();
                if (!name.startsWith("pg_wal/") && !name.startsWith("pg_stat")) {
                    files.put(name, Disk.ownerOf(path) + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(path)));
                }
            }
        }
        return files;
    }
}
