package holdepunkt.notices;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** E-mail by the installation's own server: {@code spring.mail.host} and its fellows. Without them no e-mail is sent. */
@Component
@Order(100)
@ConditionalOnProperty("spring.mail.host")
class EmailCarrier implements Carrier {

    private final JavaMailSender mail;
    private final String from;

    EmailCarrier(JavaMailSender mail, @Value("${holdepunkt.notices.from}") String from) {
        this.mail = mail;
        this.from = from;
    }

    @Override
    public String channel() {
        return "email";
    }

    @Override
    public void carry(Parcel parcel) {
        try {
            var message = mail.createMimeMessage();
            var parts = new MimeMessageHelper(message, parcel.calendar() != null, "UTF-8");
            parts.setFrom(from);
            parts.setTo(parcel.to());
            parts.setSubject(parcel.subject());
            parts.setText(parcel.text());
            var calendar = parcel.calendar();
            if (calendar != null) {
                parts.addAttachment(holdepunkt.meetings.invitation.CalendarFile.FILE_NAME, new ByteArrayResource(calendar.bytes()), calendar.contentType());
            }
            mail.send(message);
        } catch (MailException | MessagingException e) {
            throw new Refused("email: " + e.getClass().getSimpleName());
        }
    }
}
