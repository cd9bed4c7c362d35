/**
 * How fast the product is against a floor it carries with it: the same server and database, the same SQL and the same bytes out, without sign-in,
 * row-level security and log. Prints ratios and writes them down as measured; nothing is ever asserted of them, since machines differ.
 */
@org.jspecify.annotations.NullMarked
package holdepunkt.bench;
