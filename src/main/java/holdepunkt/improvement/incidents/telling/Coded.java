package holdepunkt.improvement.incidents.telling;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something chosen from a few, kept by a word. */
public interface Coded {

    String name();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static <T extends Coded> Optional<T> of(T[] all, String code) {
        return Stream.of(all).filter(one -> one.code().equals(code)).findFirst();
    }
}
