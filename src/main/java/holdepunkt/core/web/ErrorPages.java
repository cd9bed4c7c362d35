package holdepunkt.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The pages for what did not go. Each is one text per language, drawn once: no form, token, number, name or cookie on it, so that foreign, ended
 * and unknown are the same bytes.
 */
@Component
public class ErrorPages {

    private final Map<String, byte[]> drawn = new HashMap<>();

    ErrorPages(JtePages templates, MessageSource messages, Assets assets) {
        for (var language : Language.ALL) {
            for (int code : new int[] {403, 404, 413, 422, 429, 500, 503}) {
                var html = templates.draw("layout/error", Map.of("texts", new Texts(messages, language), "code", code, "assets", assets));
                drawn.put(language + code, html.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    ModelAndView answer(HttpServletRequest request, HttpServletResponse response, int code) {
        response.setStatus(code);
        return new ModelAndView(new Static(page(request, code)));
    }

    /** For filters, which answer before there is a page. */
    public void write(HttpServletRequest request, HttpServletResponse response, int code) throws IOException {
        response.setStatus(code);
        byte[] page = page(request, code);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private byte[] page(HttpServletRequest request, int code) {
        return drawn.getOrDefault(Language.of(request) + code, drawn.get(Language.of(request) + 500));
    }

    private record Static(byte[] page) implements org.springframework.web.servlet.View {
        @Override
        public void render(Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }
}
