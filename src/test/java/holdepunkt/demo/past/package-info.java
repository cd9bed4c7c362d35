/** What went before in Elvestad: two years of invented people, so that whoever leads has something to read on the first day. */
@NullMarked
package holdepunkt.demo.past;

import org.jspecify.annotations.NullMarked;
