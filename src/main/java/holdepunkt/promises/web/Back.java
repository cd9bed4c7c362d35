package holdepunkt.promises.web;

import holdepunkt.core.Opening;
import org.jspecify.annotations.Nullable;

/** Where a form of promises leads when it is done: the page it stood on, of those there are. */
final class Back {

    private Back() {}

    static String to(Opening opening, @Nullable String back) {
        return switch (back == null ? "" : back) {
            case "home" -> "/people/" + opening.person();
            case "mine" -> "/my-promises";
            case "own" -> "/people/" + opening.person() + "/own-promises";
            default -> "/people/" + opening.person() + "/promises";
        };
    }
}
