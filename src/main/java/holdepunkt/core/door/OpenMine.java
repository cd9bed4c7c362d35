package holdepunkt.core.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The door to what is the viewer's own: any signed-in viewer, or only those with one of the roles. Lists log whom they showed. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenMine {

    String[] roles() default {};
}
