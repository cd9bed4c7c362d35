/**
 * What she is named and called. For her, who alone corrects it and alone sees what stood before. Refuses to let anybody else change it, or to forget
 * that it was changed, when and by whom.
 */
@NullMarked
package holdepunkt.people.naming;

import org.jspecify.annotations.NullMarked;
