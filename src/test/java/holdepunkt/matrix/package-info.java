/**
 * Every route there is, tried as everyone from everywhere: what is expected is read from the route's door and from {@code policy.csv}, never from
 * the code behind it. A route with an id of its own needs a line in {@link holdepunkt.matrix.Ids}; without it the test fails.
 */
@org.jspecify.annotations.NullMarked
package holdepunkt.matrix;
