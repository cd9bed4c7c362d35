package holdepunkt.core.web;

/** One link of the menu. */
public record NavLink(String href, String text, boolean current) {}
