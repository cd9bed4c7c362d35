package holdepunkt.improvement.web.part;

import holdepunkt.improvement.chains.reading.ChainMap;
import java.util.UUID;

/** Where the pages of a chain's parts are. */
final class Parts {

    private Parts() {}

    /** Back to the page of a step or a link; of a group, to its chain's columns. */
    static String page(ChainMap map, UUID part) {
        var own = "redirect:/improvement/chains/" + map.id();
        return map.chain().stone(part).isPresent() ? own + "/stones/" + part : map.chain().link(part).isPresent() ? own + "/links/" + part : own + "/columns";
    }
}
