package badsamples.shape;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a name into a statement, by itself, through a caller and through a method of its own. */
public class PutTogetherSql {

    private final JdbcClient sql;

    PutTogetherSql(JdbcClient sql) {
        this.sql = sql;
    }

    Object byName(String name) {
        return sql.sql("select * from people.person where name = '" + name + "'").query();
    }

    Object given(String statement) {
        return sql.sql(statement).query();
    }

    Object handed(String name) {
        return handedOn("select * from people.person where name = '" + name + "'");
    }

    private Object handedOn(String statement) {
        return sql.sql(statement).query();
    }

    Object asItIs() {
        return sql.sql("select 1").query();
    }
}
