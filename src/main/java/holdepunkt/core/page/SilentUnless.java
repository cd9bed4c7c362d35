package holdepunkt.core.page;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a part that mostly has nothing to say: the condition without which it is silent. A part that is silent is not asked, so the condition must hold
 * whenever there is something; it may hold when there is nothing.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SilentUnless {

    /**
     * SQL over one row {@code asked (area, account, self, person)}: where and who asks, who she is if she asks herself, and whom the page is about; {@code
     * person} is null on a page about nobody. Read by the asker's own rights, as what the part itself reads.
     */
    String value();
}
