package badsamples.shape;

import java.sql.Connection;
import java.sql.SQLException;

class Connections {

    void past(Connection gate) throws SQLException {
        gate.createStatement().execute("select 1");
    }
}
