package holdepunkt.core.web;

/** Who is signed in, as the header says it. @param where units and roles in words, empty for a person on her own page */
public record ViewerBadge(String name, boolean person, String where) {}
