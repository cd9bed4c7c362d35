/** The development run: an identity provider on this machine, a page to choose who to be, and the demo area. Never part of a release. */
@org.jspecify.annotations.NullMarked
package holdepunkt.dev;
