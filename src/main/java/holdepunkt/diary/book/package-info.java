/** The notebook to take along: as a book on paper, as plain text, as a file, and as blank pages for the pocket. For her, to carry wherever she goes. Refuses to leave anything out. */
@NullMarked
package holdepunkt.diary.book;

import org.jspecify.annotations.NullMarked;
