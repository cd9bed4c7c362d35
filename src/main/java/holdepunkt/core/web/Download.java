package holdepunkt.core.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * A file as an answer: written out only after the transaction that logged it has ended, as pages are.
 *
 * @param fileName neutral: never a name, a service or a subject
 */
public record Download(byte[] content, String contentType, String fileName) implements View {

    @Override
    public String getContentType() {
        return contentType;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(content.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + fileName + "\"");
        response.getOutputStream().write(content);
    }
}
