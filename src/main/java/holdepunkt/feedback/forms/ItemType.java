package holdepunkt.feedback.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an item of a form is. Those FHIR R4 has besides are refused. */
public enum ItemType {
    GROUP, DISPLAY, CHOICE, OPEN_CHOICE, BOOLEAN, INTEGER, DECIMAL, DATE, STRING, TEXT, QUANTITY;

    /** As FHIR writes it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ItemType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    public boolean isQuestion() {
        return this != GROUP && this != DISPLAY;
    }

    public boolean hasOptions() {
        return this == CHOICE || this == OPEN_CHOICE;
    }

    public boolean isNumber() {
        return this == INTEGER || this == DECIMAL || this == QUANTITY;
    }

    boolean isWritten() {
        return this == STRING || this == TEXT;
    }
}
