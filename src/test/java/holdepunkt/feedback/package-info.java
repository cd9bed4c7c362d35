/** What holds for the mirror: the questions, the answers, and what is made of them. */
@org.jspecify.annotations.NullMarked
package holdepunkt.feedback;
