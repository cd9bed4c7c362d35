/** Sign-in by OpenID Connect, sign-out, and who is signed in at each request. */
@NullMarked
package holdepunkt.access.web;

import org.jspecify.annotations.NullMarked;
