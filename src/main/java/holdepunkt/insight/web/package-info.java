/** The pages with numbers: what everybody may know, what the working group needs to know, and where a leader says who that is. */
@NullMarked
package holdepunkt.insight.web;

import org.jspecify.annotations.NullMarked;
