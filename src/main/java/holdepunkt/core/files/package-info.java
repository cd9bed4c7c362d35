/**
 * Files that come with the product and that people edit: who may see what, laws, plain words. For every module that has one. It reads the lines and knows
 * nothing of what they say; a file that is not there stops the product at start.
 */
@NullMarked
package holdepunkt.core.files;

import org.jspecify.annotations.NullMarked;
