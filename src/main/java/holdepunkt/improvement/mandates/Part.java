package holdepunkt.improvement.mandates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody does in a group. Whether she speaks for the persons the services are for is no part one can be given: her work says it. */
public enum Part {
    CHAIR, SECRETARY, MEMBER;

    public static Optional<Part> of(String code) {
        return Arrays.stream(values()).filter(part -> part.code().equals(code)).findFirst();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
