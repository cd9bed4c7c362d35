package holdepunkt.people.page;

import holdepunkt.core.PersonId;

/** Whose page it is, as every page about her says it. @param called what she wants to be called */
public record PersonHeader(PersonId person, String name, String called, String language) {}
