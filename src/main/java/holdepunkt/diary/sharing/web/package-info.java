/** The pages by which one thing leaves the notebook, the reader's side of it, and the form of whoever writes for her. */
@NullMarked
package holdepunkt.diary.sharing.web;

import org.jspecify.annotations.NullMarked;
