package holdepunkt.postgres;

import java.util.function.Predicate;

/** What must hold of a database before data about people goes in, each asked over the application's own connection. */
public enum StartCheck {

    SERVER_IS_POSTGRESQL_18("SELECT current_setting('server_version_num')", seen -> seen.matches("18\\d{4}")),
    FSYNC_IS_ON("SELECT current_setting('fsync')", "on"::equals),
    FULL_PAGE_WRITES_IS_ON("SELECT current_setting('full_page_writes')", "on"::equals),
    A_COMMIT_WAITS_FOR_THE_DISK("SELECT current_setting('synchronous_commit')",
            seen -> SettingRules.aSettingKeepsDataSafe("synchronous_commit", seen)),
    SERVER_IS_THE_PRIMARY("SELECT CASE WHEN pg_is_in_recovery() THEN 'a copy' ELSE 'primary' END", "primary"::equals),
    DATABASE_SPEAKS_UTF8("SELECT current_setting('server_encoding')", "UTF8"::equals),
    CONNECTION_IS_LOCAL_OR_ENCRYPTED("""
            SELECT CASE WHEN (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) THEN 'encrypted'
                WHEN inet_client_addr() IS NULL OR inet_client_addr() <<= '127.0.0.0/8' OR inet_client_addr() = '::1' THEN 'local'
                ELSE 'open, from ' || host(inet_client_addr()) END""", seen -> !seen.startsWith("open")),
    APP_HAS_NO_SPECIAL_RIGHTS("""
            SELECT concat_ws(' ', CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
                CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
                CASE WHEN rolreplication THEN 'REPLICATION' END)
            FROM pg_roles WHERE rolname = session_user""", String::isEmpty),
    APP_ACTS_AS_ITSELF("SELECT CASE WHEN current_user <> session_user THEN 'acts as ' || current_user ELSE '' END", String::isEmpty),
    APP_OWNS_NOTHING("""
            SELECT count(*) FROM pg_shdepend JOIN pg_roles ON refobjid = pg_roles.oid
            WHERE refclassid = 'pg_authid'::regclass AND deptype = 'o' AND rolname = session_user""", "0"::equals),
    APP_IS_MEMBER_OF_NO_ROLE("""
            SELECT coalesce(string_agg(roleid::regrole::text, ' ' ORDER BY roleid), '') FROM pg_auth_members
            WHERE member = (SELECT oid FROM pg_roles WHERE rolname = session_user)""", String::isEmpty),
    APP_CAN_MAKE_NOTHING("""
            SELECT concat_ws(' ', CASE WHEN has_database_privilege(current_database(), 'CREATE') THEN 'schemas' END,
                CASE WHEN has_database_privilege(current_database(), 'TEMP') THEN 'temporary tables' END,
                (SELECT 'tables in ' || string_agg(nspname, ' ') FROM pg_namespace WHERE has_schema_privilege(oid, 'CREATE')))""",
            String::isEmpty),
    OWNER_CANNOT_SIGN_IN_OR_PASS_THE_WALLS("""
            SELECT concat_ws(' ', CASE WHEN rolcanlogin THEN rolname || ' can sign in' END, CASE WHEN rolsuper THEN 'SUPERUSER' END,
                CASE WHEN rolbypassrls THEN 'BYPASSRLS' END)
            FROM pg_roles JOIN pg_database ON datdba = pg_roles.oid WHERE datname = current_database()""", String::isEmpty);

    private final String question;
    private final Predicate<String> met;

    StartCheck(String question, Predicate<String> met) {
        this.question = question;
        this.met = met;
    }

    String question() {
        return question;
    }

    boolean isMetBy(String seen) {
        return met.test(seen);
    }
}
