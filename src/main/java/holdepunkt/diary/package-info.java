/**
 * The notebook in her pocket: blank pages, her own goals, and nothing asked of her. For the person alone. Refuses to open for anybody else, to count,
 * to judge, and to keep what she has thrown away.
 */
@ApplicationModule(displayName = "Diary", allowedDependencies = {"people::page", "consent", "meetings", "meetings::preparation", "keys", "directory"})
@NullMarked
package holdepunkt.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
