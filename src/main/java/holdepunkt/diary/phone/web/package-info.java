/**
 * The notebook on a phone: the empty page that opens without network, and the door through which what was written comes in. Refuses to put anything
 * on that page which is hers.
 */
@NullMarked
package holdepunkt.diary.phone.web;

import org.jspecify.annotations.NullMarked;
