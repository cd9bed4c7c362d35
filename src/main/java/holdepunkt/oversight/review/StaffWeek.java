package holdepunkt.oversight.review;

import holdepunkt.core.Period;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A week of one who works there: what was opened, person by person. */
public final class StaffWeek {

    private final UUID actor;
    private final Map<UUID, WeekWithPerson> persons = new LinkedHashMap<>();

    public StaffWeek(UUID actor) {
        this.actor = actor;
    }

    /** Lists of one's own tasks open nobody and are left out by whoever reads the log. */
    public void add(LoggedLook look) {
        var when = look.at().atZone(Period.NORWAY);
        look.persons().forEach(person -> persons.computeIfAbsent(person, one -> new WeekWithPerson()).add(look, when));
    }

    UUID actor() {
        return actor;
    }

    Collection<WeekWithPerson> all() {
        return persons.values();
    }

    Stream<UUID> where(Predicate<WeekWithPerson> holds) {
        return persons.entrySet().stream().filter(one -> holds.test(one.getValue())).map(Map.Entry::getKey);
    }
}
