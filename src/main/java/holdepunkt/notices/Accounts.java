package holdepunkt.notices;

import holdepunkt.core.AreaId;
import holdepunkt.core.Opening;
import holdepunkt.people.reach.Reach;
import holdepunkt.people.reach.Reaches;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where an account is reached right now: one who works here only while the work lasts, the person herself only as she has said. */
@Component
class Accounts {

    private final JdbcClient sql;
    private final Reaches reaches;

    Accounts(JdbcClient sql, Reaches reaches) {
        this.sql = sql;
        this.reaches = reaches;
    }

    Optional<UUID> ofPerson(UUID area, UUID person) {
        return sql.sql("select id from access.account where area_id = ? and person_id = ? order by opened_at limit 1").params(area, person).query(UUID.class).optional();
    }

    Optional<Way> wayTo(Opening opening, UUID account) {
        if (ofPerson(opening.area().value(), opening.person().value()).filter(account::equals).isPresent()) {
            return isOnPaper(opening) ? Optional.empty() : hers(reaches.of(opening.area(), opening.person()));
        }
        return sql.sql("""
                select a.email, a.phone, a.language from access.account a
                 where a.area_id = :area and a.id = :account and a.person_id is null
                   and exists (select from access.work w where w.area_id = a.area_id and w.account_id = a.id and w.begins_at <= now()
                                  and (w.ends_at is null or w.ends_at > now()))""")
                .param("area", opening.area().value()).param("account", account)
                .query((row, number) -> way(row.getString("email"), row.getString("phone"), row.getString("language"))).optional().flatMap(found -> found);
    }

    /** In prison, or without her phone: what she reads then is put in her hand (R12, R14). */
    private boolean isOnPaper(Opening opening) {
        return sql.sql("select ? = any (people.on_paper())").params(opening.person().value()).query(Boolean.class).single();
    }

    /** Whether this is what the office says now, of a question that was not taken back. */
    boolean isLatestAnswer(AreaId area, Notice notice) {
        return sql.sql("""
                select exists (select from intake.nomination_answer a where a.area_id = :area and a.nomination_id = :nomination and a.id::text = :answer
                                  and not exists (select from intake.nomination_answer l where l.area_id = a.area_id and l.replaces = a.id)
                                  and not exists (select from intake.nomination_closure c where c.area_id = a.area_id and c.nomination_id = a.nomination_id
                                                     and c.kind <> 'answered'))""")
                .param("area", area.value()).param("nomination", notice.subject()).param("answer", notice.turn()).query(Boolean.class).single();
    }

    /** Whether the ground this seat or question gave still stands. */
    boolean stands(AreaId area, UUID cause, UUID account) {
        return sql.sql("""
                select exists (select from people.opening where area_id = ? and cause = ? and holder_id = ? and begins_at <= now()
                                  and (ends_at is null or ends_at > now()))""").params(area.value(), cause, account).query(Boolean.class).single();
    }

    /** Her channel and no other: without a word from her, with a letter in the hand, or with nothing wanted, nothing leaves. */
    private static Optional<Way> hers(Reach reach) {
        return switch (reach.channel()) {
            case "email" -> Optional.ofNullable(reach.email()).map(to -> new Way("email", to.reveal(), reach.language(), false, reach.atAnyHour()));
            case "sms" -> Optional.ofNullable(reach.phone()).map(to -> new Way("sms", to.reveal(), reach.language(), false, reach.atAnyHour()));
            default -> Optional.empty();
        };
    }

    private static Optional<Way> way(@Nullable String email, @Nullable String phone, String language) {
        if (email != null && !email.isBlank()) {
            return Optional.of(new Way("email", email, language, true, false));
        }
        return phone == null || phone.isBlank() ? Optional.empty() : Optional.of(new Way("sms", phone, language, true, false));
    }
}
