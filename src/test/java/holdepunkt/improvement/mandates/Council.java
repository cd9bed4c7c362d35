package holdepunkt.improvement.mandates;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.mandates.decisions.Wording;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A workshop with a steering group and a working group that reports to it; the representative sits in both. */
public final class Council extends Workshop {

    private final ApplicationContext parts;
    public final UUID steering;
    public final UUID working;

    public Council(ApplicationContext parts) {
        super(parts);
        this.parts = parts;
        steering = founded(GroupKind.STEERING, "Styringsgruppa", terms(null, "Samarbeidsutvalget"));
        working = founded(GroupKind.WORKING, "Arbeidsgruppa", terms(steering, ""));
        sits(steering, leader, Part.CHAIR);
        sits(steering, representative, Part.MEMBER);
        sits(working, anna, Part.CHAIR);
        sits(working, bo, Part.SECRETARY);
        sits(working, representative, Part.MEMBER);
        does(leader, () -> part(OpeningGroups.class).open(leader, steering));
        does(anna, () -> part(OpeningGroups.class).open(anna, working));
    }

    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    public UUID founded(GroupKind kind, String name, Mandate.Terms terms) {
        return as(anna, () -> {
            var group = part(FoundingGroups.class).found(anna, kind, name, unit);
            part(WritingMandates.class).write(anna, group, terms, 0);
            return group;
        });
    }

    public static Mandate.Terms terms(@Nullable UUID reportsTo, String words) {
        return new Mandate.Terms("Prøve ut bedre samarbeid", "Små utprøvinger", "Bruk av penger", reportsTo, words, LocalDate.now(Period.NORWAY).minusDays(10), null, 30);
    }

    public void sits(UUID group, Viewer who, Part part) {
        does(anna, () -> part(Seating.class).join(anna, group, who.account(), part, "egen tid"));
    }

    public WorkGroup group(UUID group) {
        return as(anna, () -> part(WorkGroups.class).of(anna, group));
    }

    public Wording wording(String words, Viewer owner) {
        return new Wording(words, owner.account(), "", LocalDate.now(Period.NORWAY).plusDays(14));
    }

    public void leaves(UUID group, Viewer who, String because) {
        var seat = group(group).seats().stream().filter(one -> one.account().equals(who.account())).findFirst().orElseThrow().id();
        does(anna, () -> part(Seating.class).leave(anna, group, seat, because));
    }
}
