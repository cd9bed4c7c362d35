/**
 * What every page shares: the shell, the texts in three languages, forms that keep what was typed, answers when something does not go. For every
 * module's pages. Refuses text that is not in all three languages.
 */
@NullMarked
package holdepunkt.core.web;

import org.jspecify.annotations.NullMarked;
