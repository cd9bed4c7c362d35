package holdepunkt.intake;

import java.time.LocalDate;

/**
 * Her yes to being asked about.
 *
 * @param to whom she said it: me, colleague or other
 * @param how meeting, phone, message or other
 */
public record SaidYes(LocalDate on, String to, String how) {}
