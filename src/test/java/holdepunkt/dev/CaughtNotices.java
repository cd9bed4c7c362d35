package holdepunkt.dev;

import holdepunkt.notices.Carrier;
import holdepunkt.notices.Parcel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Everything that would leave the house is caught here and shown on {@code /dev/outbox}: nothing is ever sent from a development run or a test. Not
 * annotated, so that no scan finds it.
 */
public class CaughtNotices {

    /** What was caught, with the channel it would have gone by. */
    public record Caught(String channel, Parcel parcel) {}

    /** The catcher of one channel. */
    private record Net(String channel, List<Caught> caught) implements Carrier {
        /** Nobody sleeps beside this one: whoever tries the product at night sees what would have gone. */
        @Override
        public boolean disturbs() {
            return false;
        }

        @Override
        public void carry(Parcel parcel) {
            caught.add(new Caught(channel, parcel));
        }
    }

    /** All that was caught since the start. */
    @Bean
    public Outgoing outgoing() {
        return new Outgoing(new CopyOnWriteArrayList<>());
    }

    public record Outgoing(List<Caught> caught) {}

    @Bean
    @Order(1)
    Carrier caughtEmail(Outgoing outgoing) {
        return new Net("email", outgoing.caught());
    }

    @Bean
    @Order(1)
    Carrier caughtSms(Outgoing outgoing) {
        return new Net("sms", outgoing.caught());
    }

    @Bean
    HandlerMapping outboxPage(Outgoing outgoing) {
        HttpRequestHandler page = (request, response) -> {
            response.setContentType("text/html;charset=UTF-8");
            response.getOutputStream().write(page(outgoing).getBytes(StandardCharsets.UTF_8));
        };
        return new SimpleUrlHandlerMapping(Map.of("/dev/outbox", page), -1);
    }

    private static String page(Outgoing outgoing) {
        return """
                <!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Utboks</title><main><h1>Utboks</h1><p>Dette ville blitt sendt. Ingenting forlater maskinen.</p><ol>%s</ol></main></html>
                """.formatted(outgoing.caught().stream().map(CaughtNotices::row).collect(Collectors.joining("\n")));
    }

    private static String row(Caught caught) {
        var parcel = caught.parcel();
        return "<li><p><strong>%s</strong> til %s: %s</p><p>%s</p>%s</li>".formatted(caught.channel(), HtmlUtils.htmlEscape(parcel.to()),
                HtmlUtils.htmlEscape(parcel.subject()), HtmlUtils.htmlEscape(parcel.text()),
                parcel.calendar() == null ? "" : "<pre>" + HtmlUtils.htmlEscape(parcel.calendar().content()) + "</pre>");
    }
}
