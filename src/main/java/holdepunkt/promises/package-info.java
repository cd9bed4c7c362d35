/**
 * Who does what for whom by when, and what became of it as each side sees it. For the person first: what was promised her stands on her page, kept
 * before broken, and an unmarked promise is unanswered, never kept. What she took on is hers alone. Refuses a promise without a who, a what and a
 * when, a mark by anyone but its side, and any count of hers.
 */
@ApplicationModule(displayName = "Promises", allowedDependencies = {"people::page", "people::events", "signals"})
@NullMarked
package holdepunkt.promises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
