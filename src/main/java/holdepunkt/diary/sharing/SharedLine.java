package holdepunkt.diary.sharing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing somebody shared with this viewer. @param until the last day it can be read @param answer the line this viewer wrote back, or null */
public record SharedLine(UUID id, Copy copy, LocalDate until, @Nullable String answer) {}
