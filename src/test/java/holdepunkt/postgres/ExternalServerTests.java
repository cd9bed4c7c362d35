package holdepunkt.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A second PostgreSQL 18, reached by its address only. */
@Tag("starts")
class ExternalServerTests {

    private static final String WHAT_THE_WALLS_REST_ON = """
            SELECT string_agg(line, E'\\n' ORDER BY line) FROM (
            SELECT format('role %s %s %s %s %s %s %s %s %s %s', rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole,
                rolreplication, rolinherit, setconfig, setdatabase) FROM pg_roles LEFT JOIN pg_db_role_setting ON setrole = pg_roles.oid
                WHERE rolname LIKE 'holdepunkt%'
            UNION ALL SELECT format('member %s of %s %s %s %s', member::regrole, roleid::regrole, inherit_option, set_option, admin_option)
                FROM pg_auth_members WHERE member::regrole::text LIKE 'holdepunkt%'
            UNION ALL SELECT format('database %s %s %s %s %s', datname, datdba::regrole, encoding, datlocale, datacl)
                FROM pg_database WHERE datname = 'holdepunkt'
            UNION ALL SELECT format('schema %s %s', nspname, nspacl) FROM pg_namespace WHERE nspname = 'public'
            UNION ALL SELECT format('default %s %s %s', defaclrole::regrole, defaclobjtype, defaclacl) FROM pg_default_acl) AS lines(line)""";

    private final Home home = Home.begun();
    private final Home ours = Home.begun();

    @AfterEach
    void leave() {
        home.close();
        ours.close();
    }

    @Test
    void theScriptMakesTheSameRolesAndRightsAsOurOwnServerHas() throws IOException, SQLException {
        try (var other = OtherServer.start(home); var own = PostgresServer.start(ours.place())) {
            ExternalScript.run(other);
            Roles.in(own);
            var superuser = other.login("holdepunkt", other.superuser().user(), other.superuser().password());
            assertThat(Sql.one(superuser, WHAT_THE_WALLS_REST_ON))
                    .isEqualTo(Sql.one(own.superuser("holdepunkt"), WHAT_THE_WALLS_REST_ON))
                    .contains("member holdepunkt_migrator of holdepunkt_owner f t f", "role holdepunkt_app t f f f f f f");
        }
    }

    @Test
    void aServerPreparedByTheScriptPassesEveryCheckAndTheMigratorWorks() throws IOException, SQLException {
        try (var other = OtherServer.start(home)) {
            ExternalScript.run(other);
            var app = other.login("holdepunkt", Roles.APP, ExternalScript.PASSWORD);
            try (var connection = app.open()) {
                var checks = StartChecks.of(connection);
                checks.refuseIfUnsafe();
                assertThat(checks.failed()).isEmpty();
                assertThat(checks.version()).startsWith("18.");
                assertThat(checks.dataChecksums()).isTrue();
            }
            Sql.run(other.login("holdepunkt", Roles.MIGRATOR, ExternalScript.PASSWORD), "CREATE SCHEMA people", "CREATE TABLE people.line ()",
                    "GRANT USAGE ON SCHEMA people TO holdepunkt_app", "GRANT SELECT ON people.line TO holdepunkt_app");
            assertThat(Sql.one(app, "SELECT count(*) FROM people.line")).isEqualTo("0");
        }
    }

    @Test
    void anEncryptedConnectionIsSeenAsEncrypted() throws Exception {
        try (var first = OtherServer.start(home)) {
            writeCertificate(home.place().cluster());
        }
        try (var other = OtherServer.start(home, "ssl=on")) {
            var encrypted = new Login(other.superuser().url() + "&sslmode=require", other.superuser().user(), other.superuser().password());
            assertThat(Sql.one(encrypted, StartCheck.CONNECTION_IS_LOCAL_OR_ENCRYPTED.question())).isEqualTo("encrypted");
            assertThat(StartCheck.CONNECTION_IS_LOCAL_OR_ENCRYPTED.isMetBy("encrypted")).isTrue();
        }
    }

    private static void writeCertificate(Path cluster) throws Exception {
        var store = cluster.resolveSibling("certificate.p12");
        var made = Command.run(cluster, List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-keyalg", "EC", "-dname", "CN=localhost", "-alias", "server", "-keystore", store.toString(), "-storepass", "only-a-test"));
        assertThat(made.output()).doesNotContain("error");
        var keys = KeyStore.getInstance(store.toFile(), "only-a-test".toCharArray());
        pem(cluster.resolve("server.crt"), "CERTIFICATE", keys.getCertificate("server").getEncoded());
        pem(cluster.resolve("server.key"), "PRIVATE KEY", keys.getKey("server", "only-a-test".toCharArray()).getEncoded());
        var owner = Disk.ownerOf(cluster);
        Disk.give(cluster, owner, (int) Files.getAttribute(cluster, "unix:gid"));
    }

    private static void pem(Path file, String kind, byte[] content) throws IOException {
        Files.writeString(file, "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content)
                + "\n-----END " + kind + "-----\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
