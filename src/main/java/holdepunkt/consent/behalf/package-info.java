/**
 * Those who act on her behalf: by a power of attorney she gives, or as her guardian by a paper her contact has seen. For her, for them, and for whoever
 * must know by what right. Refuses them what she prepares, what is hers alone, and her log; and anything without a paper, a scope and a last day.
 */
@NullMarked
package holdepunkt.consent.behalf;

import org.jspecify.annotations.NullMarked;
