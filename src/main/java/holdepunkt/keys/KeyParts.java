package holdepunkt.keys;

import com.google.crypto.tink.Aead;
import com.zaxxer.hikari.HikariDataSource;
import holdepunkt.core.KeyedHash;
import holdepunkt.postgres.Login;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.Roles;
import holdepunkt.postgres.ServerPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The cluster of the persons' keys, own or named by {@code holdepunkt.keys.url}, and the installation's key files. */
@Configuration(proxyBeanMethods = false)
class KeyParts {

    @Bean
    Aead installationKey(@Value("${holdepunkt.keys:keys}") Path folder) throws IOException, GeneralSecurityException {
        return new KeyFiles(folder).installationKey();
    }

    @Bean
    KeyedHash lookupHash(@Value("${holdepunkt.keys:keys}") Path folder) throws IOException {
        return new LookupHash(new KeyFiles(folder).lookupKey());
    }

    @Bean
    KeyStore keyStore(KeyDatabase keyDatabase) {
        return new KeyStore(keyDatabase.pool());
    }

    @Bean
    PersonKeys personKeys(KeyStore keyStore, Aead installationKey) {
        return new PersonKeys(keyStore, installationKey);
    }

    @Bean
    RowKeys rowKeys(KeyStore keyStore, PersonKeys personKeys) {
        return new RowKeys(keyStore, personKeys);
    }

    @Bean
    PhoneKeys phoneKeys(KeyDatabase keyDatabase, Aead installationKey) {
        return new PhoneKeys(new PhoneKeyStore(keyDatabase.pool()), installationKey);
    }

    /** What was deleted before a backup was restored is deleted again before the first text can be asked for. */
    @Bean
    ShreddingKeys shreddingKeys(KeyStore keyStore, PersonKeys personKeys, RowKeys rowKeys, @Value("${holdepunkt.keys:keys}") Path folder) {
        return new ShreddingKeys(keyStore, personKeys, rowKeys, new DeletionJournal(folder)).replayed();
    }

    /** A wrapper, so that the keys' pool is never mistaken for the records'. */
    record KeyDatabase(HikariDataSource pool) implements AutoCloseable {

        static KeyDatabase reachedBy(Login migrator, Login app) throws SQLException {
            try (var connection = migrator.open(); var statement = connection.createStatement()) {
                statement.execute("""
                        create schema if not exists keys;
                        grant usage on schema keys to holdepunkt_app;
                        create table if not exists keys.person_key (
                            area_id uuid not null,
                            person_id uuid not null,
                            sealed bytea not null,
                            made_at timestamptz not null default now(),
                            primary key (area_id, person_id));
                        do $$ begin
                            if not exists (select from pg_attribute where attrelid = 'keys.person_key'::regclass and attname = 'part') then
                                alter table keys.person_key drop constraint person_key_pkey,
                                    add column part text not null default 'record',
                                    add constraint person_key_pkey primary key (area_id, person_id, part);
                            end if;
                        end $$;
                        alter table keys.person_key drop constraint if exists person_key_part_check;
                        create table if not exists keys.row_key (
                            area_id uuid not null,
                            person_id uuid not null,
                            row_id uuid not null,
                            sealed bytea not null,
                            made_at timestamptz not null default now(),
                            primary key (area_id, person_id, row_id));
                        grant select, insert, delete on keys.person_key, keys.row_key to holdepunkt_app""");
                statement.execute(PhoneKeyStore.TABLE);
            }
            var pool = new HikariDataSource();
            pool.setPoolName("keys");
            pool.setJdbcUrl(app.url());
            pool.setUsername(app.user());
            pool.setPassword(app.password());
            pool.setMaximumPoolSize(4);
            return new KeyDatabase(pool);
        }

        @Override
        public void close() {
            pool.close();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${holdepunkt.keys-database.url:}'.isEmpty()")
    static class OwnCluster {

        @Bean
        PostgresServer keysServer(@Value("${holdepunkt.data:data}") Path data, @Value("${holdepunkt.keys:keys}") Path keys) {
            return PostgresServer.start(ServerPlace.of("keys", data, keys)).stoppedByItsOwner();
        }

        @Bean
        KeyDatabase keyDatabase(PostgresServer keysServer) throws SQLException {
            var roles = Roles.in(keysServer);
            return KeyDatabase.reachedBy(roles.migrator(), roles.app());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${holdepunkt.keys-database.url:}'.isEmpty()")
    static class NamedByUrl {

        @Bean
        KeyDatabase keyDatabase(@Value("${holdepunkt.keys-database.url}") String url,
                                @Value("${holdepunkt.keys-database.migrator-password}") String migrator,
                                @Value("${holdepunkt.keys-database.app-password}") String app) throws SQLException {
            return KeyDatabase.reachedBy(new Login(url, Roles.MIGRATOR, migrator), new Login(url, Roles.APP, app));
        }
    }
}
