package holdepunkt.access;

import static holdepunkt.core.Action.DECIDE;
import static holdepunkt.core.Action.SEE;
import static holdepunkt.core.Action.WRITE;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a ground opens, as the first wall sees it. Pure: nothing is looked up. It is written apart from {@code policy.csv}, which people read and
 * the database enforces; a test holds the two against each other cell by cell, so a slip in either shows.
 */
@Component
public final class Policy implements Wall {

    private static final Set<Action> NOTHING = Set.of();
    private static final Set<Action> READING = Set.of(SEE);
    private static final Set<Action> WORKING = Set.of(SEE, WRITE);
    private static final Set<Action> DECIDING = Set.of(SEE, WRITE, DECIDE);
    private static final Set<Action> NAMING = Set.of(WRITE);

    @Override
    public boolean allows(Opening opening, String dataClass, Action action) {
        if (opening.viewer().system() != null) {
            return opens("system:" + opening.viewer().system(), dataClass).contains(action);
        }
        return opening.grounds().stream()
                .anyMatch(ground -> ground.dataClass().equals(dataClass) && opens(ground.name(), dataClass).contains(action));
    }

    public static Set<Action> opens(String ground, String dataClass) {
        return switch (ground) {
            case "own" -> own(dataClass);
            case "by_code" -> byCode(dataClass);
            case "contact" -> contact(dataClass);
            case "deputy" -> among(dataClass, "identity", "network", "if_gone") ? READING : NOTHING;
            case "coordinator" -> coordinator(dataClass);
            case "lead" -> lead(dataClass);
            case "supporter" -> supporter(dataClass);
            case "writer" -> among(dataClass, "meeting", "letter", "promise") ? WORKING : atTheMirror(dataClass);
            case "seat" -> seat(dataClass);
            case "mirror_place" -> dataClass.equals("mirror_answer") ? NAMING : NOTHING;
            case "promiser" -> dataClass.equals("promise") ? WORKING : identityOnly(dataClass);
            case "shown" -> dataClass.equals("own_promise") ? READING : identityOnly(dataClass);
            case "diary_reader" -> dataClass.equals("diary_share") ? WORKING : identityOnly(dataClass);
            case "observer" -> dataClass.equals("meeting") ? READING : identityOnly(dataClass);
            case "shared" -> among(dataClass, "identity", "network", "letter", "promise") ? READING : NOTHING;
            case "nominator" -> dataClass.equals("nomination") ? WORKING : identityOnly(dataClass);
            case "office" -> office(dataClass);
            case "asked_leader" -> dataClass.equals("asking") ? WORKING : identityOnly(dataClass);
            case "rising" -> among(dataClass, "identity", "moving") ? READING : NOTHING;
            case "passing" -> dataClass.equals("passing") ? WORKING : identityOnly(dataClass);
            case "kin" -> among(dataClass, "identity", "letter", "promise") ? READING : NOTHING;
            case "on_behalf", "guardian" -> onBehalf(dataClass);
            case "emergency" -> emergency(dataClass);
            case "emergency_review" -> dataClass.equals("emergency") ? WORKING : NOTHING;
            default -> ground.startsWith("system:") ? SystemPolicy.opens(ground.substring("system:".length()), dataClass) : NOTHING;
        };
    }

    private static Set<Action> own(String dataClass) {
        return switch (dataClass) {
            case "network", "nomination", "preparation", "own_promise", "sharing", "rights", "way_in", "mandate",
                 "diary", "diary_share" -> DECIDING;
            case "identity", "reach", "meeting", "letter", "promise", "signal", "followup", "if_gone", "stay", "moving", "log", "crisis", "quiet",
                 "mirror", "mirror_answer" -> WORKING;
            case "passing", "notice", "emergency" -> READING;
            default -> NOTHING;
        };
    }

    private static Set<Action> byCode(String dataClass) {
        return switch (dataClass) {
            case "identity" -> READING;
            case "next" -> WORKING;
            default -> NOTHING;
        };
    }

    private static Set<Action> contact(String dataClass) {
        return switch (dataClass) {
            case "identity", "if_gone" -> READING;
            case "reach", "network", "nomination", "meeting", "letter", "promise", "followup", "stay", "moving", "way_in", "mandate", "mirror", "mirror_answer" -> WORKING;
            case "signal" -> DECIDING;
            case "sharing", "dictation" -> NAMING;
            default -> NOTHING;
        };
    }

    private static Set<Action> coordinator(String dataClass) {
        return switch (dataClass) {
            case "identity", "reach" -> READING;
            case "network", "nomination", "letter", "promise", "followup", "way_in", "mirror", "mirror_answer" -> WORKING;
            case "meeting", "signal" -> DECIDING;
            case "sharing" -> NAMING;
            default -> NOTHING;
        };
    }

    private static Set<Action> lead(String dataClass) {
        return switch (dataClass) {
            case "identity", "network", "nomination" -> READING;
            case "letter", "promise", "followup", "mirror", "mirror_answer" -> WORKING;
            case "meeting", "signal" -> DECIDING;
            case "sharing" -> NAMING;
            default -> NOTHING;
        };
    }

    private static Set<Action> supporter(String dataClass) {
        return switch (dataClass) {
            case "identity", "network", "letter", "promise" -> READING;
            case "preparation", "followup", "way_in", "mirror", "mirror_answer" -> WORKING;
            case "meeting" -> DECIDING;
            case "dictation" -> NAMING;
            default -> NOTHING;
        };
    }

    private static Set<Action> seat(String dataClass) {
        return switch (dataClass) {
            case "letter" -> READING;
            case "meeting", "promise" -> WORKING;
            default -> atTheMirror(dataClass);
        };
    }

    private static Set<Action> office(String dataClass) {
        return switch (dataClass) {
            case "identity", "network" -> READING;
            case "meeting", "signal" -> WORKING;
            case "nomination" -> DECIDING;
            case "sharing" -> NAMING;
            default -> NOTHING;
        };
    }

    private static Set<Action> onBehalf(String dataClass) {
        return switch (dataClass) {
            case "identity", "letter", "next" -> READING;
            case "promise" -> WORKING;
            default -> NOTHING;
        };
    }

    private static Set<Action> emergency(String dataClass) {
        return switch (dataClass) {
            case "identity", "network", "if_gone", "crisis" -> READING;
            case "meeting", "call" -> NAMING;
            default -> NOTHING;
        };
    }

    /** Who sat there sees how it was, and says it. */
    private static Set<Action> atTheMirror(String dataClass) {
        return switch (dataClass) {
            case "identity", "mirror" -> READING;
            case "mirror_answer" -> NAMING;
            default -> NOTHING;
        };
    }

    private static Set<Action> identityOnly(String dataClass) {
        return dataClass.equals("identity") ? READING : NOTHING;
    }

    private static boolean among(String dataClass, String... classes) {
        return Set.of(classes).contains(dataClass);
    }
}
