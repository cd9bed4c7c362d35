package holdepunkt.diary.sharing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wrote down for her. @param way {@code said} or {@code paper} @param writer who held the pen; null for one shown by their role */
public record Dictation(UUID id, String way, String words, @Nullable String writer, @Nullable String role, Instant writtenAt) {}
