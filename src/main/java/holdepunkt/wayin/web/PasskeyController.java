package holdepunkt.wayin.web;

import holdepunkt.access.SignInCookie;
import holdepunkt.access.SignIns;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.door.OpenToAll;
import holdepunkt.core.web.Download;
import holdepunkt.wayin.Challenges;
import holdepunkt.wayin.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.WebUtils;

/** Adding a passkey after coming in by a code, coming in by it, and stopping it. */
@Controller
class PasskeyController {

    private static final String ASKED = "__Host-asked";

    private final Passkeys passkeys;
    private final Challenges challenges;
    private final SignIns signIns;
    private final OwnAddress address;

    PasskeyController(Passkeys passkeys, Challenges challenges, SignIns signIns, OwnAddress address) {
        this.passkeys = passkeys;
        this.challenges = challenges;
        this.signIns = signIns;
        this.address = address;
    }

    @GetMapping("/passkey/challenge")
    @OpenToAll(because = "a question for a device, before anyone is signed in")
    ModelAndView ask(HttpServletResponse response) {
        var made = challenges.make();
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(ASKED, made).path("/").secure(true).httpOnly(true).sameSite("Strict")
                .maxAge(Challenges.LIFE).build().toString());
        return new ModelAndView(new Download(made.substring(0, made.indexOf('.')).getBytes(StandardCharsets.US_ASCII), "text/plain", "challenge.txt"));
    }

    @PostMapping("/passkey")
    @OpenToAll(because = "whoever answers for a device is nobody yet; the device says who")
    ModelAndView comeIn(@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String authenticatorData,
                        @RequestParam(defaultValue = "") String clientData, @RequestParam(defaultValue = "") String signature,
                        HttpServletRequest request, HttpServletResponse response) {
        var answer = new Passkeys.Answer(bytes(credential), bytes(authenticatorData), bytes(clientData), bytes(signature));
        var token = passkeys.comeIn(address.of(request), asked(request), answer).orElseThrow(() -> new BrokenRule("wayin.rule.passkey", ""));
        var before = WebUtils.getCookie(request, SignInCookie.NAME);
        if (before != null) {
            signIns.end(before.getValue());
        }
        response.addHeader(HttpHeaders.SET_COOKIE, SignInCookie.holding(token));
        return new ModelAndView("redirect:/");
    }

    @PostMapping("/people/{person}/passkeys")
    @OpenPerson("next")
    ModelAndView add(Opening opening, @RequestParam(defaultValue = "") String attestation, @RequestParam(defaultValue = "") String clientData, HttpServletRequest request) {
        passkeys.add(opening, address.of(request), asked(request), bytes(attestation), bytes(clientData));
        return new ModelAndView("redirect:/people/" + opening.person() + "?added=1");
    }

    @PostMapping("/people/{person}/passkeys/{passkey}/end")
    @OpenPerson("way_in")
    ModelAndView end(Opening opening, @PathVariable UUID passkey) {
        passkeys.end(opening, passkey);
        return new ModelAndView("redirect:/people/" + opening.person() + "/ways-in");
    }

    private byte[] asked(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, ASKED);
        return challenges.asked(cookie == null ? "" : cookie.getValue()).orElseThrow(() -> new BrokenRule("wayin.rule.passkey", ""));
    }

    private static byte[] bytes(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BrokenRule("wayin.rule.passkey", "");
        }
    }
}
