/** The measures of agreement against published and worked examples. */
@org.jspecify.annotations.NullMarked
package holdepunkt.feedback.statistics;
