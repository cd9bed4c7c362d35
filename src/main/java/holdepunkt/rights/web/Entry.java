package holdepunkt.rights.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row in words. @param remarkOn where she may put her own words beside it, or null */
public record Entry(String title, List<Line> lines, @Nullable String remarkOn) {}
