package holdepunkt.wayin;

import holdepunkt.access.InvitingHerself;
import holdepunkt.access.WaitingCode;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.people.page.PersonHeader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Her fixed contact, who has seen who she is, hands her a code to a page of her own. How she showed it is kept with who gave it. */
@Component
public class GivingOwnPages {

    /** How she showed who she is. */
    public static final List<String> SHOWN = List.of("identity_card", "known_for_long");

    private final JdbcClient sql;
    private final InvitingHerself inviting;

    GivingOwnPages(JdbcClient sql, InvitingHerself inviting) {
        this.sql = sql;
        this.inviting = inviting;
    }

    /** @throws NotOpen for everyone but her fixed contact */
    public void give(Opening opening, PersonHeader header, String shown) {
        onlyTheContact(opening);
        if (!SHOWN.contains(shown)) {
            throw new BrokenRule("core.error.missing", "shown");
        }
        inviting.invite(opening.viewer(), opening.person(), header.name(), header.language());
        sql.sql("insert into wayin.own_page (area_id, id, person_id, shown) values (?, ?, ?, ?)")
                .params(opening.area().value(), UUID.randomUUID(), opening.person().value(), shown).update();
    }

    public boolean isHers(Opening opening) {
        onlyTheContact(opening);
        return inviting.isHers(opening.area(), opening.person());
    }

    /** The code this contact made, while it works. */
    public Optional<WaitingCode> waiting(Opening opening) {
        onlyTheContact(opening);
        return inviting.madeBy(opening.viewer(), opening.person());
    }

    private static void onlyTheContact(Opening opening) {
        if (!opening.has("contact")) {
            throw new NotOpen();
        }
    }
}
