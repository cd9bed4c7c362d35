package holdepunkt.improvement.surveys;

import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.CodeDoor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets whoever holds a code answer. The log says which survey was asked for, never by which code. */
@Component
class SurveyCodeDoor implements CodeDoor {

    private final SurveyCodes codes;

    SurveyCodeDoor(SurveyCodes codes) {
        this.codes = codes;
    }

    @Override
    public String kind() {
        return "survey";
    }

    @Override
    public Optional<Act> open(String code, String route, boolean writes) {
        return codes.opened(code).map(opened -> Act.mine(
                new Viewer(opened.area(), new AccountId(opened.survey()), "", null, List.of(), new UUID(0, 0), Instant.now(), "nb", null), route));
    }
}
