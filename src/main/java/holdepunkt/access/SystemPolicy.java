package holdepunkt.access;

import static holdepunkt.core.Action.SEE;
import static holdepunkt.core.Action.WRITE;

import holdepunkt.core.Action;
import java.util.Set;

/** What work without a viewer may do: each named system actor has its own lines, and none has all. */
final class SystemPolicy {

    private static final Set<Action> WORKING = Set.of(SEE, WRITE);

    private SystemPolicy() {}

    static Set<Action> opens(String actor, String dataClass) {
        return switch (actor) {
            case "directory", "audit", "oversight" -> dataClass.equals(actor) ? WORKING : Set.of();
            case "access" -> dataClass.equals("access") ? WORKING : dataClass.equals("sharing") ? Set.of(WRITE) : Set.of();
            case "intake" -> intake(dataClass);
            case "contacts" -> contacts(dataClass);
            case "deadlines" -> deadlines(dataClass);
            case "ages" -> dataClass.equals("sharing") ? WORKING : reading(dataClass, "identity");
            case "emergency" -> dataClass.equals("sharing") ? WORKING : reading(dataClass, "identity", "emergency");
            case "notices" -> dataClass.equals("notice") ? WORKING : reading(dataClass, "identity", "reach", "access", "sharing", "meeting", "nomination");
            case "insight" -> dataClass.equals("insight") ? WORKING : reading(dataClass, "identity", "network", "nomination", "meeting", "promise", "followup", "letter", "signal", "mirror");
            case "erasing" -> dataClass.equals("rights") ? WORKING : Set.of();
            default -> Set.of();
        };
    }

    private static Set<Action> intake(String dataClass) {
        return switch (dataClass) {
            case "identity", "reach", "network", "nomination", "sharing" -> WORKING;
            case "signal" -> Set.of(WRITE);
            default -> Set.of();
        };
    }

    private static Set<Action> contacts(String dataClass) {
        return switch (dataClass) {
            case "identity" -> Set.of(SEE);
            case "network", "sharing", "signal", "access", "moving" -> WORKING;
            default -> Set.of();
        };
    }

    private static Set<Action> deadlines(String dataClass) {
        return dataClass.equals("signal") ? WORKING : reading(dataClass, "identity", "nomination", "promise", "meeting", "followup", "mirror");
    }

    private static boolean among(String dataClass, String... classes) {
        return Set.of(classes).contains(dataClass);
    }

    private static Set<Action> reading(String dataClass, String... classes) {
        return Set.of(classes).contains(dataClass) ? Set.of(SEE) : Set.of();
    }
}
