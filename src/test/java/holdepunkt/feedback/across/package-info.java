/** Many meetings told together, and what is not told of them. */
@org.jspecify.annotations.NullMarked
package holdepunkt.feedback.across;
