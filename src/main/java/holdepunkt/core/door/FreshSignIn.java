package holdepunkt.core.door;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands beside the door of a route that shows or gives away most: whoever comes must have shown the identity provider who they are within the last
 * five minutes. An older sign-in leads there and back to the same place, with what was typed kept. A route that narrows or stops never has it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface FreshSignIn {}
