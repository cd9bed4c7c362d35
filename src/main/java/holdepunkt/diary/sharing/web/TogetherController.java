package holdepunkt.diary.sharing.web;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Opening;
import holdepunkt.core.door.OpenOwn;
import holdepunkt.core.web.Page;
import holdepunkt.diary.DiaryEntries;
import holdepunkt.diary.sharing.TornPage;
import holdepunkt.diary.sharing.TornPages;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reading together: she picks pages and turns them on her own screen in a talk. Which pages, only the address says; nothing is kept of it anywhere. */
@Controller
class TogetherController {

    private static final int OFFERED = 40;
    private static final int MOST = 20;
    private static final int LAST = 1000;

    private final DiaryEntries entries;
    private final TornPages pages;

    TogetherController(DiaryEntries entries, TornPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @GetMapping("/diary/together")
    @OpenOwn("diary")
    ModelAndView choose(Opening hers, Page page, @RequestParam(defaultValue = "1") int from) {
        if (from < 1 || from > LAST) {
            throw new NotOpen();
        }
        var found = entries.page(hers, (from - 1) * OFFERED, OFFERED + 1);
        var torn = found.stream().limit(OFFERED).map(one -> TornPages.torn(one.id(), one.head(), page.texts())).filter(one -> !one.isBlank())
                .sorted(Comparator.comparing(TornPage::day).reversed()).toList();
        return page.show("shares/choosePages", "shares.together.title", "pages", torn, "from", from, "more", found.size() > OFFERED);
    }

    /** @param at which of them, from 1 */
    @GetMapping("/diary/together/pages")
    @OpenOwn("diary")
    ModelAndView show(Opening hers, Page page, @RequestParam(name = "entry", required = false) @Nullable List<UUID> chosen, @RequestParam(defaultValue = "1") int at) {
        if (chosen == null || chosen.isEmpty()) {
            return choose(hers, page, 1);
        }
        var turned = chosen.stream().distinct().limit(MOST).toList();
        if (at < 1 || at > turned.size()) {
            throw new NotOpen();
        }
        return page.show("shares/together", "shares.together.pageTitle", "torn", pages.of(hers, turned.get(at - 1), null, page.texts()), "chosen", turned, "at", at);
    }
}
