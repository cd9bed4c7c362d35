package holdepunkt.oversight.web;

import holdepunkt.audit.HandingOutTheLog;
import holdepunkt.core.AreaId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/** The whole log as an answer, written while it is read: years of it do not fit in memory. */
record LogFile(HandingOutTheLog log, AreaId area) implements View {

    @Override
    public String getContentType() {
        return "text/plain; charset=utf-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(getContentType());
        response.setHeader("Content-Disposition", "inline; filename=\"log.export\"");
        log.export(area, response.getOutputStream());
    }
}
