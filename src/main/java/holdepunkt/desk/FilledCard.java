package holdepunkt.desk;

import holdepunkt.core.web.DeskCard;
import java.util.List;

/** One card as it stands for this viewer. @param heading message key */
public record FilledCard(String heading, List<DeskCard.Item> items) {}
