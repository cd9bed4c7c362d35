package holdepunkt.core.web;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.output.Utf8ByteOutput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Draws the templates of {@code src/main/jte}, compiled with the product. Nothing is ever compiled from text at run time. */
@Component
public class JtePages implements ViewResolver, Ordered {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "holdepunkt.pages");

    JtePages() {
        engine.setBinaryStaticContent(true);
    }

    /** Before the frame's own, which would answer a taken form with 302 and the whole address. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public View resolveViewName(String name, Locale locale) {
        if (name.startsWith("redirect:")) {
            return new SeeOther(name.substring("redirect:".length()));
        }
        return new JteView(name + ".jte");
    }

    String draw(String name, Map<String, Object> model) {
        var out = new StringOutput();
        engine.render(name + ".jte", model, out);
        return out.toString();
    }

    /** A fragment as content of the page it is put on. */
    public Content content(Page page, Fragment fragment) {
        var model = new LinkedHashMap<>(fragment.model());
        model.put("page", page);
        return out -> engine.render(fragment.template() + ".jte", model, out);
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(Map<String, ?> model, jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response)
                throws java.io.IOException {
            if (model.get("page") instanceof Page page && !page.errors().isEmpty()) {
                // Once to hear what the fields are called, so that the list above them can say which it means.
                engine.render(template, (Map<String, Object>) model, new StringOutput());
            }
            var out = new Utf8ByteOutput();
            engine.render(template, (Map<String, Object>) model, out);
            response.setContentType(getContentType());
            response.setContentLength(out.getContentLength());
            out.writeTo(response.getOutputStream());
        }
    }
}
