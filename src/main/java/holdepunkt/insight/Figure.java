package holdepunkt.insight;

import org.jspecify.annotations.Nullable;

/** A number of persons as it may be published: the number itself, or the sign for «cannot be published» used by Statistics Norway. */
public record Figure(@Nullable Integer persons) {

    static final Figure HIDDEN = new Figure(null);

    /** @param written digits or a colon, as {@link #toString} has it */
    public static Figure written(String written) {
        return written.equals(":") ? HIDDEN : shown(Integer.parseInt(written));
    }

    static Figure shown(int persons) {
        return new Figure(persons);
    }

    public boolean isShown() {
        return persons != null;
    }

    /** Digits, or a colon. */
    @Override
    public String toString() {
        return persons == null ? ":" : persons.toString();
    }
}
