package holdepunkt.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A form as it was typed before a sign-in, shown again on its own page through that page's own door.
 *
 * @param path the page inside the product it stood on
 */
public record FormTypedBefore(String path, Map<String, List<String>> values) implements View {

    public FormTypedBefore {
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("leads out of the product: " + path);
        }
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
        FormAgain.forward(request, response, path, Typed.of(values, Map.of(), Typed.Why.KEPT));
    }
}
