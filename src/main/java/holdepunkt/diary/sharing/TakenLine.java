package holdepunkt.diary.sharing;

import java.util.UUID;

/** A line of the notebook on the page before a meeting. @param words as they stand there @param shown whether she has let the others see it since */
public record TakenLine(UUID id, UUID entry, UUID meeting, String words, boolean shown) {}
