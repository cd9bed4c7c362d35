/**
 * A trial of network meetings, played on the running product by invented people: each reads the pages and sends the forms that are really there,
 * signed in as themselves. For showing the product and for tests that count what it left behind. Refuses every short cut past a page.
 */
@org.jspecify.annotations.NullMarked
package holdepunkt.pilot;
