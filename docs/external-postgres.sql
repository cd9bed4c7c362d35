-- A PostgreSQL 18 of your own instead of the one Holdepunkt brings along.
--
-- Run once with psql as a superuser:   psql -d postgres -f external-postgres.sql
-- psql asks for two passwords; give them to Holdepunkt with the address. Over a network the address must end in
-- ?sslmode=verify-full, or Holdepunkt refuses to start.
--
-- Three roles: the owner nobody can sign in as, the migrator that acts as the owner when the tables change, and the application,
-- which owns nothing, is a member of nothing and cannot pass row-level security. Holdepunkt checks this at every start.

CREATE ROLE holdepunkt_owner NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT;
CREATE ROLE holdepunkt_migrator LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT;
CREATE ROLE holdepunkt_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION NOINHERIT;
GRANT holdepunkt_owner TO holdepunkt_migrator WITH INHERIT FALSE, SET TRUE, ADMIN FALSE;
ALTER ROLE holdepunkt_migrator SET role = 'holdepunkt_owner';
\password holdepunkt_migrator
\password holdepunkt_app

CREATE DATABASE holdepunkt OWNER holdepunkt_owner TEMPLATE template0
    ENCODING 'UTF8' LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C';

\connect holdepunkt
REVOKE ALL ON DATABASE holdepunkt FROM PUBLIC;
GRANT CONNECT ON DATABASE holdepunkt TO holdepunkt_migrator, holdepunkt_app;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE holdepunkt_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
