package holdepunkt.access.web;

import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Page;
import holdepunkt.core.door.Viewers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page before sign-in: one button for each identity provider this installation trusts. */
@Controller
class SignInController {

    private final List<String> providers;

    SignInController(Iterable<ClientRegistration> providers) {
        this.providers = StreamSupport.stream(providers.spliterator(), false).map(ClientRegistration::getRegistrationId).toList();
    }

    @GetMapping("/sign-in")
    @OpenToAll(because = "one must come here to sign in")
    ModelAndView show(Page page, HttpServletRequest request, @RequestParam @Nullable String to, @RequestParam @Nullable String refused,
                      @RequestParam @Nullable String fresh) {
        if (Viewers.of(request) != null && refused == null && fresh == null) {
            return new ModelAndView("redirect:/");
        }
        return page.show("access/signIn", "access.signIn.title", "providers", providers, "to", inside(to), "refused", refused == null ? "" : refused,
                "fresh", fresh != null && Viewers.of(request) != null);
    }

    /** Only a place inside the product; anything else is the first page. A browser drops tabs and line ends, so that "/⇥/elsewhere" is another site. */
    static String inside(@Nullable String to) {
        return to != null && to.startsWith("/") && !to.startsWith("//") && !to.contains("\\") && to.chars().noneMatch(Character::isISOControl) ? to : "/";
    }
}
