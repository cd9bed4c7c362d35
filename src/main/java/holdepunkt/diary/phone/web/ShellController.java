package holdepunkt.diary.phone.web;

import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.diary.Face;
import holdepunkt.diary.Used;
import holdepunkt.diary.web.Choices;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The empty page a phone keeps, so that there is a cursor without network; what keeps it there; and how it looks on the home screen. */
@Controller
class ShellController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @GetMapping("/diary/shell")
    @OpenToAll(because = "an empty page, the same for everybody, with nobody's name on it")
    ModelAndView shell(Page page) {
        return page.show("diary/phone/shell", "phone.title", "useds", Choices.of(page, "diary.used.", Used.values(), Used::code),
                "faces", Choices.of(page, "diary.face.", Face.values(), Face::code));
    }

    @GetMapping("/diary/worker.js")
    @OpenToAll(because = "a script, the same for everybody, at an address that says which pages it may serve")
    ModelAndView worker(Page page) throws IOException {
        try (var script = Objects.requireNonNull(getClass().getResourceAsStream("/static" + page.assets().path("worker.js")), "the worker was not built")) {
            return new ModelAndView(new Download(script.readAllBytes(), "text/javascript;charset=UTF-8", "worker.js"));
        }
    }

    /** The name and the picture say notes, and nothing of what kind. */
    @GetMapping("/diary/manifest.webmanifest")
    @OpenToAll(because = "the name and the picture of an icon, the same for everybody")
    ModelAndView manifest(Page page) {
        var icons = List.of(192, 512).stream().map(size -> Map.of("src", page.assets().path("note-" + size + ".png"), "sizes", size + "x" + size,
                "type", "image/png", "purpose", "any maskable")).toList();
        return new ModelAndView(new Download(JSON.writeValueAsBytes(Map.of("id", "/diary/shell", "name", page.t("phone.name"), "short_name", page.t("phone.name"),
                "lang", page.lang(), "start_url", "/diary/shell", "scope", "/diary/", "display", "standalone", "background_color", "#ffffff", "theme_color", "#ffffff",
                "icons", icons)), "application/manifest+json", "manifest.webmanifest"));
    }
}
