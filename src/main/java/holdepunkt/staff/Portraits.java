package holdepunkt.staff;

import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Viewer;
import holdepunkt.core.picture.Picture;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The faces of those who work here and want theirs shown. Called inside the gate. */
@Component
public class Portraits {

    private static final int LONGEST_SIDE = 320;

    private final JdbcClient sql;

    Portraits(JdbcClient sql) {
        this.sql = sql;
    }

    /** Instead of the one before. @throws BrokenRule when it is no picture that is read here */
    public void put(Viewer viewer, byte[] given) {
        var drawn = Picture.redrawn(given, LONGEST_SIDE).orElseThrow(() -> new BrokenRule("staff.portrait.unreadable", "file"));
        sql.sql("""
                insert into access.portrait (area_id, account_id, image) values (:area, :account, :image)
                on conflict (area_id, account_id) do update set image = excluded.image, put_at = now()""")
                .param("area", viewer.area().value()).param("account", viewer.account().value()).param("image", drawn).update();
    }

    /** There is none afterwards, whether there was one or not. */
    public void takeAway(Viewer viewer) {
        sql.sql("update access.portrait set image = null, put_at = now() where area_id = :area and account_id = :account")
                .param("area", viewer.area().value()).param("account", viewer.account().value()).update();
    }

    /** As JPEG; empty where there is none, or none to be seen. */
    public Optional<byte[]> of(Viewer viewer, AccountId account) {
        return sql.sql("select image from access.portrait where area_id = :area and account_id = :account and image is not null")
                .param("area", viewer.area().value()).param("account", account.value()).query(byte[].class).optional();
    }
}
