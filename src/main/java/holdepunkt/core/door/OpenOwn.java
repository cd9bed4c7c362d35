package holdepunkt.core.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door to what is the person's own, at an address that names nobody: it opens to whoever is signed in as herself, about herself. For everyone else
 * there is nothing here. A GET sees; anything else writes.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenOwn {

    /** The class of the policy this route shows or changes. */
    String value();
}
