package holdepunkt.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.meetings.invitation.CalendarEntry;
import holdepunkt.meetings.invitation.CalendarFile;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What a real installation has in place of the page a development run shows: e-mail by SMTP, set up by settings alone, and text messages in the log. */
@ExtendWith(OutputCaptureExtension.class)
class ANoticeGoesByTheHousesOwnServerTests {

    private final ApplicationContextRunner house = new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withUserConfiguration(EmailCarrier.class, LoggedSms.class).withPropertyValues("holdepunkt.notices.from=ikke-svar@elvestad.example");

    @Test
    void anEmailHasItsWordsAndTheCalendarFileAndNothingElse() throws Exception {
        var entry = new CalendarEntry(UUID.randomUUID(), 0, Instant.EPOCH, Instant.parse("2026-12-01T09:00:00Z"), Instant.parse("2026-12-01T10:00:00Z"), "Avtale",
                "Elvegata 14", "ikke-svar@elvestad.example");
        var calendar = CalendarFile.request(entry, "anne@elvestad.example");
        try (var box = new Postbox()) {
            house.withPropertyValues("spring.mail.host=localhost", "spring.mail.port=" + box.port()).run(parts ->
                    parts.getBean(EmailCarrier.class).carry(new Parcel("anne@elvestad.example", "Du har en beskjed på Holdepunkt", "Logg inn for å lese den. Årets første.", calendar)));
            assertThat(box.letter()).contains("MAIL FROM:<ikke-svar@elvestad.example>", "RCPT TO:<anne@elvestad.example>");
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(
                    box.letter().substring(box.letter().indexOf("\nDATA\n") + 6).getBytes(StandardCharsets.UTF_8)));
            assertThat(message.getSubject()).isEqualTo("Du har en beskjed på Holdepunkt");
            var parts = (MimeMultipart) message.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(((MimeMultipart) parts.getBodyPart(0).getContent()).getBodyPart(0).getContent().toString().strip()).isEqualTo("Logg inn for å lese den. Årets første.");
            assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar").contains("method=REQUEST");
            assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEqualToNormalizingNewlines(calendar.content());
        }
    }

    @Test
    void aServerThatIsGoneIsSaidWithoutTellingToWhom() {
        house.withPropertyValues("spring.mail.host=localhost", "spring.mail.port=1").run(parts -> assertThatThrownBy(() ->
                parts.getBean(EmailCarrier.class).carry(new Parcel("anne@elvestad.example", "Emne", "Ord", null)))
                .isInstanceOf(Carrier.Refused.class).hasMessageStartingWith("email: ").hasMessageNotContaining("anne").hasNoCause());
    }

    @Test
    void withoutAServerNoEmailIsSentAndATextMessageIsOnlySaidInTheLog(CapturedOutput log) {
        house.run(parts -> {
            assertThat(parts).doesNotHaveBean(EmailCarrier.class);
            assertThatThrownBy(() -> parts.getBean(LoggedSms.class).carry(new Parcel("+4740000001", "", "Du har en beskjed", null))).isInstanceOf(Carrier.Refused.class);
        });
        assertThat(log.getAll()).contains("A text message would have been sent").doesNotContain("40000001", "beskjed");
    }
}
