package holdepunkt.feedback.forms;

import org.jspecify.annotations.Nullable;

/** What an item says of itself beyond its question. @param step of a slider, in points @param unit of a quantity @param sum what is put in by the form itself */
public record Look(@Nullable Value least, @Nullable Value most, @Nullable Integer step, @Nullable Control control, @Nullable Coding unit, @Nullable Sum sum) {

    public static final Look PLAIN = new Look(null, null, null, null, null, null);
}
