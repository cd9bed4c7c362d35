package holdepunkt.core;

/** What someone does at a unit, as it stands at this request. @param role a word of {@code access.role}, such as {@code peer_consultant} */
public record Work(UnitId unit, String unitName, String role) {}
