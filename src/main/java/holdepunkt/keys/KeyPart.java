package holdepunkt.keys;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Each person has three keysets, so that what is hers alone can be gone while what the services must keep can still be read. Which of them seals a text
 * is decided by the column it stands in; the first byte of the sealed text tells it afterwards.
 */
public enum KeyPart {

    /** What others wrote about her or she wrote to them. */
    RECORD((byte) 1),

    /** What nobody but she needs to keep. */
    HERS((byte) 2),

    /** Her notebook: it seals a key of its own for each row, so that one page can be gone while the rest stays. */
    DIARY((byte) 3);

    private static final String NOTEBOOK = "diary.";

    /** What is hers to erase without asking anyone. */
    private static final Set<String> HERS_ALONE = Set.of("meetings.preparation_line.words", "meetings.release.words", "promises.own_promise.what",
            "people.if_gone.who", "people.if_gone.places", "people.if_gone.leave_me", "rights.remark.words",
            "people.quiet_thing.name", "people.quiet_thing.phone", "people.quiet_thing.words", "people.crisis_name.name", "people.crisis_name.phone");

    private final byte version;

    KeyPart(byte version) {
        this.version = version;
    }

    public static KeyPart of(String column) {
        return column.startsWith(NOTEBOOK) ? DIARY : HERS_ALONE.contains(column) ? HERS : RECORD;
    }

    /** Whether nobody but she needs to keep it. */
    public boolean isHersAlone() {
        return this != RECORD;
    }

    /** Every column whose text goes when she has what is hers erased; besides these, all of the notebook. */
    public static Set<String> columnsOfHers() {
        return HERS_ALONE;
    }

    static Optional<KeyPart> ofVersion(byte version) {
        return Stream.of(values()).filter(part -> part.version == version).findFirst();
    }

    byte version() {
        return version;
    }

    /** As it stands in the table of keys and in the journal of deletions. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
