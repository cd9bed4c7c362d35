/**
 * What is heard from the other modules and kept to count from: codes, days and keyed hashes. Can be begun anew from what every module's records say,
 * and is then the same. Refuses names, ids of persons and every word somebody wrote.
 */
@NullMarked
package holdepunkt.insight.telling;

import org.jspecify.annotations.NullMarked;
