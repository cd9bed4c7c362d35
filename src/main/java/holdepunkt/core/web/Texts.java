package holdepunkt.core.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The texts of one language, and dates as people say them. */
public final class Texts {

    public static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final MessageSource messages;
    private final String language;
    private final Locale locale;

    /** @param language nb, nn or en */
    public Texts(MessageSource messages, String language) {
        this.messages = messages;
        this.language = language;
        this.locale = Locale.of(language);
    }

    public String language() {
        return language;
    }

    /** @throws org.springframework.context.NoSuchMessageException rather than show a key to anyone */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** For words that are only known for some: the name of a column or a code. */
    public @Nullable String orNull(String key) {
        return messages.getMessage(key, null, null, locale);
    }

    /** As in «tirsdag 12. januar». The year only when it is not this one. */
    public String date(LocalDate date) {
        boolean thisYear = date.getYear() == LocalDate.now(NORWAY).getYear();
        return DateTimeFormatter.ofPattern(t(thisYear ? "core.date.thisYear" : "core.date.otherYear"), dates()).format(date);
    }

    /** As in «12. januar 2026», always with its year: for what is read long after, and for what reaches from one year into another. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern(t("core.date.day"), dates()).format(date);
    }

    /** As in «tirsdag 12. januar kl. 10.30». */
    public String when(Instant instant) {
        ZonedDateTime there = instant.atZone(NORWAY);
        String hour = DateTimeFormatter.ofPattern(there.getMinute() == 0 ? t("core.date.wholeHour") : t("core.date.hour"), dates()).format(there);
        return t("core.date.when", date(there.toLocalDate()), hour);
    }

    /** When something ends, as in «tirsdag 12. januar» where it lasts that whole day, and with the hour where it does not. */
    public String by(Instant end) {
        LocalDate last = end.minusNanos(1).atZone(NORWAY).toLocalDate();
        Instant midnight = last.plusDays(1).atStartOfDay(NORWAY).toInstant();
        return Duration.between(end, midnight).toMinutes() < 2 ? date(last) : when(end);
    }

    private Locale dates() {
        return language.equals("en") ? Locale.UK : Locale.forLanguageTag(language + "-NO");
    }
}
