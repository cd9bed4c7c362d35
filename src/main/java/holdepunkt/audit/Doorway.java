package holdepunkt.audit;

import holdepunkt.core.Ground;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What {@code sec.enter} answered: whether it allows the act, and every ground the viewer has for that person. */
record Doorway(boolean allowed, List<Ground> grounds) {

    static Doorway read(ResultSet rows) throws SQLException {
        boolean allowed = false;
        var grounds = new ArrayList<Ground>();
        while (rows.next()) {
            allowed = rows.getBoolean("allowed");
            if (rows.getString("ground") != null) {
                grounds.add(new Ground(rows.getString("ground"), rows.getString("data_class"), rows.getObject("cause", UUID.class)));
            }
        }
        return new Doorway(allowed, List.copyOf(grounds));
    }
}
