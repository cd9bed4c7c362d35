/**
 * The chain over the log, as bytes: how a line is written so that it can be hashed, how one hash follows from the one before, how a state is signed,
 * and how all of it is checked from a file. For the sealer, and for whoever checks from outside. Needs nothing but the JDK, so that a checker has to
 * trust no more than this package. Refuses to repair anything.
 */
@NullMarked
package holdepunkt.audit.chain;

import org.jspecify.annotations.NullMarked;
