package holdepunkt.oversight.web;

import holdepunkt.oversight.review.OddWeek;
import holdepunkt.oversight.review.Reviewed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One week of somebody who works there, as the page shows it. @param persons their pseudonyms @param reviewed null while nobody has looked through it */
public record WeekLine(OddWeek week, String name, String roles, List<String> persons, @Nullable Reviewed reviewed) {}
