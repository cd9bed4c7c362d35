/** A running product for tests: the real application on a real PostgreSQL with the demo area, and visitors who sign in, read pages and send forms. */
@org.jspecify.annotations.NullMarked
package holdepunkt.stage;
