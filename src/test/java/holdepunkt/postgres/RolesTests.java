package holdepunkt.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class RolesTests {

    @Test
    void whatTheMigratorMakesBelongsToTheOwnerAndTheAppHasOnlyWhatItIsGiven() throws SQLException {
        var database = TestPostgres.freshDatabase();
        Sql.run(database.migrator(), "CREATE SCHEMA people", "CREATE TABLE people.promise (id int)", "GRANT USAGE ON SCHEMA people TO holdepunkt_app");
        assertThat(Sql.one(database.superuser(), "SELECT tableowner FROM pg_tables WHERE tablename = 'promise'")).isEqualTo(Roles.OWNER);
        assertThatThrownBy(() -> Sql.one(database.app(), "SELECT count(*) FROM people.promise")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(database.app(), "CREATE TABLE public.mine (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(database.app(), "CREATE TEMP TABLE mine (id int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> Sql.run(database.app(), "SET ROLE holdepunkt_owner")).hasMessageContaining("permission denied");
    }

    @Test
    void theAppReachesNoDatabaseButItsOwn() {
        var app = TestPostgres.freshDatabase().app();
        var elsewhere = new Login(app.url().replaceAll("/test_[0-9]+", "/postgres"), app.user(), app.password());
        assertThatThrownBy(() -> Sql.one(elsewhere, "SELECT 1")).hasMessageContaining("permission denied for database");
    }

    @Test
    void aPreparedDatabaseIsCopiedWithItsContents() throws SQLException {
        for (var round = 0; round < 2; round++) {
            var copy = TestPostgres.freshDatabase("roles-tests", template -> {
                try {
                    Sql.run(template.migrator(), "CREATE TABLE public.line (word text)", "INSERT INTO public.line VALUES ('lovet')");
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
            assertThat(Sql.one(copy.migrator(), "SELECT string_agg(word, ',') FROM public.line")).isEqualTo("lovet");
            Sql.run(copy.migrator(), "INSERT INTO public.line VALUES ('bare her')");
        }
    }
}
