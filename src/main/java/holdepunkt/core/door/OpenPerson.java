package holdepunkt.core.door;

import holdepunkt.core.Action;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The door to one person, named by {@code {person}} in the route: looks her up, refuses and leaves a line in the log in one go. The handler may take
 * the {@link holdepunkt.core.Opening} as an argument. A GET sees; anything else writes, unless it says that it decides.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenPerson {

    /** The class of the policy this route shows or changes. */
    String value();

    Action[] action() default {};
}
