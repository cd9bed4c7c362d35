package holdepunkt.improvement.surveys;

/** A question in one language. @param low what the lowest of five marks means, and so on; empty for an open question */
public record Words(String asked, String low, String middle, String high) {}
