package holdepunkt.diary.sharing;

import holdepunkt.consent.Recipient;
import holdepunkt.consent.Recipients;
import holdepunkt.core.AccountId;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.people.page.OpenNow;
import holdepunkt.people.page.OpenTo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom she may let read one thing: one human who can sign in here, who is near her already or whom she finds by name. Never one she has shut out. */
@Component
public class Readers {

    private final Recipients recipients;
    private final OpenNow openNow;
    private final JdbcClient sql;

    Readers(Recipients recipients, OpenNow openNow, JdbcClient sql) {
        this.recipients = recipients;
        this.openNow = openNow;
        this.sql = sql;
    }

    /** Those close to her first, then those with a way in to her now, then, if she typed something, others who work here. */
    public List<Recipients.Known> of(Opening hers, String typed) {
        var found = new ArrayList<Recipients.Known>();
        var near = openNow.of(hers).stream().filter(way -> way.account() != null && way.unit() != null).map(Readers::known);
        var others = typed.isBlank() ? Stream.<Recipients.Known>empty() : recipients.find(hers.area(), typed).stream().filter(one -> one.recipient().account() != null);
        Stream.of(recipients.kin(hers.area()).stream(), near, others).flatMap(some -> some)
                .filter(one -> found.stream().noneMatch(other -> other.recipient().equals(one.recipient()))).forEach(found::add);
        return found.stream().filter(one -> !shutOut(hers, one)).toList();
    }

    /** @throws BrokenRule if nobody of that number can be let read */
    public Recipients.Known one(Opening hers, AccountId account) {
        ShareRules.theReaderIsSomebodyElse(account, hers.viewer().account());
        return recipients.known(hers.area(), Recipient.human(account)).filter(one -> !shutOut(hers, one))
                .orElseThrow(() -> new BrokenRule("shares.rule.to", "to"));
    }

    private static Recipients.Known known(OpenTo way) {
        return new Recipients.Known(Recipient.human(new AccountId(way.account())), way.name(), way.role(), way.unit());
    }

    /** Herself, or by the unit they work at now. */
    private boolean shutOut(Opening hers, Recipients.Known one) {
        return sql.sql("""
                select people.shut_out(:area, :person, :who, array(select w.unit_id from access.work w where w.area_id = :area and w.account_id = :who
                           and w.begins_at <= now() and (w.ends_at is null or w.ends_at > now())))""")
                .param("area", hers.area().value()).param("person", hers.person().value()).param("who", one.recipient().account().value())
                .query(Boolean.class).single();
    }
}
