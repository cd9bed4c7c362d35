package holdepunkt.feedback;

import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.CodeDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets whoever holds a code write one answer. Also the page with the questions is asked for as writing: a code reads nothing. */
@Component
class MirrorCodeDoor implements CodeDoor {

    private final MirrorCodes codes;

    MirrorCodeDoor(MirrorCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "mirror";
    }

    @Override
    public Optional<Act> open(String code, String route, boolean writes) {
        return codes.opened(code).map(opened -> {
            var guest = new Viewer(opened.area(), new AccountId(opened.code()), "", null, List.of(), new UUID(0, 0), Instant.now(), "nb", null);
            return Act.about(guest, route, "mirror_answer", Action.WRITE, opened.person());
        });
    }
}
