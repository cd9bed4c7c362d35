package holdepunkt.diary.phone.web;

import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Download;
import holdepunkt.core.web.Page;
import holdepunkt.diary.phone.Lock;
import holdepunkt.diary.phone.Locks;
import holdepunkt.people.page.Contacts;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Having the notebook on a phone: what that means, and the half of a key that locks. */
@Controller
class PhoneController {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Locks locks;
    private final Contacts contacts;

    PhoneController(Locks locks, Contacts contacts) {
        this.locks = locks;
        this.contacts = contacts;
    }

    @GetMapping("/diary/phone")
    @OpenOwn("diary")
    ModelAndView show(Opening hers, Page page) {
        return page.show("diary/phone/phone", "phone.title", "lock", locks.of(hers), "contacts", contacts.all(hers));
    }

    /** What a phone must know to lock and to send: whose notebook, which key, and the word its next sending carries. */
    @GetMapping("/diary/phone/key")
    @OpenOwn("diary")
    ModelAndView key(Opening hers, Page page) {
        Lock lock = locks.of(hers);
        return new ModelAndView(new Download(JSON.writeValueAsBytes(Map.of("area", lock.area(), "person", lock.person(), "key", lock.number(), "public", lock.half(),
                "csrf", page.csrfToken())), "application/json", "key.json"));
    }
}
