package holdepunkt.postgres;

import static holdepunkt.postgres.StartCheck.APP_ACTS_AS_ITSELF;
import static holdepunkt.postgres.StartCheck.APP_CAN_MAKE_NOTHING;
import static holdepunkt.postgres.StartCheck.APP_HAS_NO_SPECIAL_RIGHTS;
import static holdepunkt.postgres.StartCheck.APP_IS_MEMBER_OF_NO_ROLE;
import static holdepunkt.postgres.StartCheck.APP_OWNS_NOTHING;
import static holdepunkt.postgres.StartCheck.A_COMMIT_WAITS_FOR_THE_DISK;
import static holdepunkt.postgres.StartCheck.CONNECTION_IS_LOCAL_OR_ENCRYPTED;
import static holdepunkt.postgres.StartCheck.DATABASE_SPEAKS_UTF8;
import static holdepunkt.postgres.StartCheck.FSYNC_IS_ON;
import static holdepunkt.postgres.StartCheck.FULL_PAGE_WRITES_IS_ON;
import static holdepunkt.postgres.StartCheck.OWNER_CANNOT_SIGN_IN_OR_PASS_THE_WALLS;
import static holdepunkt.postgres.StartCheck.SERVER_IS_POSTGRESQL_18;
import static holdepunkt.postgres.StartCheck.SERVER_IS_THE_PRIMARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartChecksTests {

    private record Weakening(StartCheck found, String weaken, String undo) {
    }

    private static final List<Weakening> WEAKENINGS = List.of(
            new Weakening(A_COMMIT_WAITS_FOR_THE_DISK, "ALTER ROLE holdepunkt_app SET synchronous_commit = off", "ALTER ROLE holdepunkt_app RESET ALL"),
            new Weakening(APP_HAS_NO_SPECIAL_RIGHTS, "ALTER ROLE holdepunkt_app SUPERUSER", "ALTER ROLE holdepunkt_app NOSUPERUSER"),
            new Weakening(APP_HAS_NO_SPECIAL_RIGHTS, "ALTER ROLE holdepunkt_app BYPASSRLS", "ALTER ROLE holdepunkt_app NOBYPASSRLS"),
            new Weakening(APP_HAS_NO_SPECIAL_RIGHTS, "ALTER ROLE holdepunkt_app CREATEDB", "ALTER ROLE holdepunkt_app NOCREATEDB"),
            new Weakening(APP_HAS_NO_SPECIAL_RIGHTS, "ALTER ROLE holdepunkt_app CREATEROLE", "ALTER ROLE holdepunkt_app NOCREATEROLE"),
            new Weakening(APP_HAS_NO_SPECIAL_RIGHTS, "ALTER ROLE holdepunkt_app REPLICATION", "ALTER ROLE holdepunkt_app NOREPLICATION"),
            new Weakening(APP_ACTS_AS_ITSELF, "GRANT holdepunkt_owner TO holdepunkt_app; ALTER ROLE holdepunkt_app SET role = 'holdepunkt_owner'",
                    "REVOKE holdepunkt_owner FROM holdepunkt_app; ALTER ROLE holdepunkt_app RESET ALL"),
            new Weakening(APP_IS_MEMBER_OF_NO_ROLE, "GRANT holdepunkt_owner TO holdepunkt_app", "REVOKE holdepunkt_owner FROM holdepunkt_app"),
            new Weakening(APP_IS_MEMBER_OF_NO_ROLE, "GRANT pg_read_all_data TO holdepunkt_app", "REVOKE pg_read_all_data FROM holdepunkt_app"),
            new Weakening(APP_OWNS_NOTHING, "CREATE SCHEMA mine AUTHORIZATION holdepunkt_app", "DROP SCHEMA mine"),
            new Weakening(APP_OWNS_NOTHING, "CREATE TABLE public.mine (); ALTER TABLE public.mine OWNER TO holdepunkt_app", "DROP TABLE public.mine"),
            new Weakening(APP_OWNS_NOTHING, "ALTER DATABASE postgres OWNER TO holdepunkt_app", "ALTER DATABASE postgres OWNER TO postgres"),
            new Weakening(APP_CAN_MAKE_NOTHING, "GRANT CREATE ON SCHEMA public TO PUBLIC", "REVOKE CREATE ON SCHEMA public FROM PUBLIC"),
            new Weakening(APP_CAN_MAKE_NOTHING, "GRANT TEMP ON DATABASE holdepunkt TO PUBLIC", "REVOKE TEMP ON DATABASE holdepunkt FROM PUBLIC"),
            new Weakening(APP_CAN_MAKE_NOTHING, "GRANT CREATE ON DATABASE holdepunkt TO holdepunkt_app",
                    "REVOKE CREATE ON DATABASE holdepunkt FROM holdepunkt_app"),
            new Weakening(OWNER_CANNOT_SIGN_IN_OR_PASS_THE_WALLS, "ALTER ROLE holdepunkt_owner LOGIN", "ALTER ROLE holdepunkt_owner NOLOGIN"),
            new Weakening(OWNER_CANNOT_SIGN_IN_OR_PASS_THE_WALLS, "ALTER ROLE holdepunkt_owner BYPASSRLS", "ALTER ROLE holdepunkt_owner NOBYPASSRLS"),
            new Weakening(OWNER_CANNOT_SIGN_IN_OR_PASS_THE_WALLS, "ALTER ROLE holdepunkt_owner SUPERUSER", "ALTER ROLE holdepunkt_owner NOSUPERUSER"));

    private final Home home = Home.begun();

    @AfterEach
    void leave() {
        home.close();
    }

    @Test
    void everyWeakenedRoleOrRightIsFoundByName() throws SQLException {
        var missed = new ArrayList<Weakening>();
        try (var server = PostgresServer.start(home.place())) {
            var app = Roles.in(server).app();
            assertThat(failed(app)).as("before anything is weakened").isEmpty();
            for (var weakening : WEAKENINGS) {
                Sql.run(server.superuser("holdepunkt"), weakening.weaken);
                if (!failed(app).containsKey(weakening.found)) {
                    missed.add(weakening);
                }
                Sql.run(server.superuser("holdepunkt"), weakening.undo);
                assertThat(failed(app)).as("after " + weakening.undo).isEmpty();
            }
        }
        assertThat(missed).isEmpty();
        Guards.report("start-checks", WEAKENINGS.size(), missed.size(), 18, 0);
    }

    @Test
    void aServerThatForgetsIsRefusedWithEachReason() throws IOException, SQLException {
        try (var other = OtherServer.start(home, "fsync=off", "full_page_writes=off", "synchronous_commit=off")) {
            ExternalScript.run(other);
            try (var connection = other.login("holdepunkt", Roles.APP, ExternalScript.PASSWORD).open()) {
                var checks = StartChecks.of(connection);
                assertThat(checks.failed()).containsOnlyKeys(FSYNC_IS_ON, FULL_PAGE_WRITES_IS_ON, A_COMMIT_WAITS_FOR_THE_DISK);
                assertThatThrownBy(checks::refuseIfUnsafe).isInstanceOf(PostgresRefusal.class)
                        .hasMessageContaining("FSYNC_IS_ON (seen: off)").hasMessageContaining("A_COMMIT_WAITS_FOR_THE_DISK (seen: off)");
            }
        }
    }

    @Test
    void aCopyOfTheServerAndADatabaseOfAnotherAlphabetAreRefused() throws IOException, SQLException {
        try (var other = OtherServer.start(home)) {
            Sql.run(other.superuser(), "CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C'");
        }
        Files.createFile(home.place().cluster().resolve("standby.signal"));
        try (var copy = OtherServer.start(home); var connection =
                copy.login("latin", copy.superuser().user(), copy.superuser().password()).open()) {
            assertThat(StartChecks.of(connection).failed()).containsKeys(SERVER_IS_THE_PRIMARY, DATABASE_SPEAKS_UTF8);
        }
    }

    @Test
    void anotherMajorVersionAndAnOpenLineAreNotEnough() {
        assertThat(List.of("170006", "190000", "18", "1800061")).noneMatch(SERVER_IS_POSTGRESQL_18::isMetBy);
        assertThat(SERVER_IS_POSTGRESQL_18.isMetBy("180006")).isTrue();
        assertThat(CONNECTION_IS_LOCAL_OR_ENCRYPTED.isMetBy("open, from 192.0.2.7")).isFalse();
    }

    private static Map<StartCheck, String> failed(Login app) throws SQLException {
        try (var connection = app.open()) {
            return StartChecks.of(connection).failed();
        }
    }
}
