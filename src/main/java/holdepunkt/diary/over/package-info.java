/**
 * The notebook over time: what she has asked to see of her own pages, put beside each other. For her eyes, worked out in memory and kept nowhere. Refuses
 * to count for her, to compare, and to say what it means.
 */
@NullMarked
package holdepunkt.diary.over;

import org.jspecify.annotations.NullMarked;
