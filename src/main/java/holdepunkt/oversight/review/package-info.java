/**
 * The review of the log: a week of what somebody opened is held against written rules, odd weeks come first, and each is looked through by a human. For
 * privacy officers. Refuses to judge: a rule says what is odd, and only the officer says what it was.
 */
@NullMarked
package holdepunkt.oversight.review;

import org.jspecify.annotations.NullMarked;
