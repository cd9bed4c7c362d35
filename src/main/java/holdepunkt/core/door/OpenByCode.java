package holdepunkt.core.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The door for someone without sign-in who holds a code, {@code {code}} in the route. What a code opens is said by the {@link CodeDoor} of its kind. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenByCode {

    /** The kind of code, as named by its {@link CodeDoor}. */
    String value();
}
