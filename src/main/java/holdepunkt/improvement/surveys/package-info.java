/**
 * Surveys: whom a group asks what, answered by a link or on paper without anyone being known, and what may be said of the answers. For working groups and
 * those who are asked. Refuses to know who answered, to tell of a few, and to call it a tendency when few did.
 */
@NullMarked
package holdepunkt.improvement.surveys;

import org.jspecify.annotations.NullMarked;
