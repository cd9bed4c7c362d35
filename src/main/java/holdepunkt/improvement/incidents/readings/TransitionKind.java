package holdepunkt.improvement.incidents.readings;

/** A transition where people easily fall out. @param ours whether its words are among the texts of the product, in every language @param text as the file says otherwise */
public record TransitionKind(String key, String text, boolean ours) {}
