package holdepunkt.notices;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import holdepunkt.meetings.invitation.Invitations;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, one at a time: taken in one transaction, asked again and handed over in the next. Sent at least once; what fails is tried again
 * after five minutes, five times. In quiet hours it waits. The words are the same for everybody.
 */
@Component
public class SendingNotices {

    private static final Logger LOG = LoggerFactory.getLogger(SendingNotices.class);

    private final JdbcClient sql;
    private final Gate gate;
    private final Outbox outbox;
    private final StillTheirs still;
    private final Accounts accounts;
    private final Invitations invitations;
    private final List<Carrier> carriers;
    private final MessageSource messages;

    SendingNotices(JdbcClient sql, Gate gate, Outbox outbox, StillTheirs still, Accounts accounts, Invitations invitations, List<Carrier> carriers,
                   MessageSource messages) {
        this.sql = sql;
        this.gate = gate;
        this.outbox = outbox;
        this.still = still;
        this.accounts = accounts;
        this.invitations = invitations;
        this.carriers = carriers;
        this.messages = messages;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT20S")
    void round() {
        sql.sql("select sec.areas()").query(UUID.class).list().forEach(area -> all(new AreaId(area)));
    }

    /** Everything that waits in this area. @return how many were taken up */
    public int all(AreaId area) {
        return all(area, Instant.now());
    }

    /** @param now what waits for the day is left as it is, and asked again */
    int all(AreaId area, Instant now) {
        int taken = 0;
        for (var next = take(area); next.isPresent(); next = take(area)) {
            send(area, next.get(), now);
            taken++;
        }
        return taken;
    }

    private Optional<Notice> take(AreaId area) {
        return gate.pass(Act.mine(Viewer.system(area, HearingMeetings.ACTOR), "take a notice"), opening -> outbox.take(area.value()));
    }

    private void send(AreaId area, Notice notice, Instant now) {
        gate.pass(Act.about(Viewer.system(area, HearingMeetings.ACTOR), "send a notice", "meeting", Action.SEE, new PersonId(notice.person())), opening -> {
            if (!outbox.maySendAbout(area.value(), notice)) {
                return Boolean.FALSE;
            }
            var told = still.of(opening, notice);
            var way = accounts.wayTo(opening, notice.account());
            if (told.isEmpty() || way.isEmpty()) {
                outbox.failed(area.value(), notice, told.isEmpty() ? "not_open" : "no_way");
            } else if (!waits(now, way.get(), told.get())) {
                handOver(opening, notice, told.get(), way.get());
            }
            return Boolean.TRUE;
        });
    }

    private boolean waits(Instant now, Way way, StillTheirs.Told told) {
        return QuietHours.holdBack(now, way, told.isEmergency())
                && carriers.stream().filter(one -> one.channel().equals(way.channel())).findFirst().map(Carrier::disturbs).orElse(true);
    }

    private void handOver(Opening opening, Notice notice, StillTheirs.Told told, Way way) {
        var texts = new Texts(messages, way.language());
        var calendar = told.meeting() != null && told.withCalendar() && way.channel().equals("email") ? invitations.toSend(told.meeting(), way.language(), way.to()) : null;
        var carrier = carriers.stream().filter(one -> one.channel().equals(way.channel())).findFirst();
        try {
            carrier.orElseThrow(() -> new Carrier.Refused(way.channel() + ": not set up"))
                    .carry(new Parcel(way.to(), texts.t("notices.subject"), texts.t("notices.text"), calendar));
            outbox.sent(opening.area().value(), notice, way.channel());
        } catch (Carrier.Refused refused) {
            LOG.warn("A notice was not handed over, {}", refused.getMessage());
            outbox.failed(opening.area().value(), notice, "refused");
        }
    }
}
