package holdepunkt.postgres;

import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts our own PostgreSQL for the records when no other is named by URL, and hands its logins to the application and to the migrations. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty()")
class OwnDatabase {

    @Bean
    PostgresServer recordsServer(@Value("${holdepunkt.data:data}") Path data, @Value("${holdepunkt.keys:keys}") Path keys) {
        return PostgresServer.start(ServerPlace.of("records", data, keys)).stoppedByItsOwner();
    }

    @Bean
    Roles recordsRoles(PostgresServer recordsServer) {
        return Roles.in(recordsServer);
    }

    @Bean
    @org.springframework.context.annotation.Primary
    JdbcConnectionDetails applicationLogin(Roles recordsRoles) {
        var login = recordsRoles.app();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return login.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails migratorLogin(Roles recordsRoles) {
        var login = recordsRoles.migrator();
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return login.user();
            }

            @Override
            public String getPassword() {
                return login.password();
            }

            @Override
            public String getJdbcUrl() {
                return login.url();
            }
        };
    }
}
