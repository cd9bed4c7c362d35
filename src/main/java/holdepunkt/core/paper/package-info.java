/** Paper put together of headings, paragraphs and lists. For every module that hands something to take along. Refuses to let what is written become anything but text. */
@NullMarked
package holdepunkt.core.paper;

import org.jspecify.annotations.NullMarked;
