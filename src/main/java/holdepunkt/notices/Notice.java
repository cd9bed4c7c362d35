package holdepunkt.notices;

import java.util.UUID;

/**
 * That an account is to be told something about a person's page.
 *
 * @param kind    seat_asked, meeting, answer, mirror and the like
 * @param subject the seat, the meeting, the question or the mirror
 * @param turn    which time: the same thing is told once for each
 */
record Notice(UUID id, UUID person, UUID account, String kind, UUID subject, String turn) {}
