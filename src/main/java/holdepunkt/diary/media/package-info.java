/** Pictures and recordings on a page: known by their content, pictures freed of where and when they were taken. Refuses everything else. */
@NullMarked
package holdepunkt.diary.media;

import org.jspecify.annotations.NullMarked;
