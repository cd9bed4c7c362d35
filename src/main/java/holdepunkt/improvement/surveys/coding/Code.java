package holdepunkt.improvement.surveys.coding;

import java.util.UUID;

/** Where somebody sorts a quotation: a column and a row. */
public record Code(Belongs belongs, UUID theme) {}
