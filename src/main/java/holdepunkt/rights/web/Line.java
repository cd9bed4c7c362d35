package holdepunkt.rights.web;

/** One thing in an entry. @param words whether somebody wrote it, or it is a fact */
public record Line(String label, String text, boolean words) {}
