/** The demo area Elvestad and its invented people: for development, tests and showing the product. Never part of a release. */
@org.jspecify.annotations.NullMarked
package holdepunkt.demo;
