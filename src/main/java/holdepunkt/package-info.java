@org.jspecify.annotations.NullMarked
package holdepunkt;
