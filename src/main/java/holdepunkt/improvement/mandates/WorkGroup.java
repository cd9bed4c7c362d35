package holdepunkt.improvement.mandates;

import holdepunkt.core.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group as it is today: its mandate, who sits in it, and whether it stands. */
public record WorkGroup(UUID id, GroupKind kind, String name, String unit, @Nullable Instant opened, @Nullable Closing closed, @Nullable Mandate mandate, List<Seat> seats) {

    public record Closing(String because, String by, Instant at) {}

    /** Why it decides nothing today; empty when it stands. */
    public List<Lack> lacks(LocalDate today) {
        var lacks = new ArrayList<Lack>();
        if (closed != null) {
            lacks.add(Lack.CLOSED);
        }
        if (mandate == null) {
            lacks.add(Lack.NO_MANDATE);
        } else if (mandate.isAhead(today)) {
            lacks.add(Lack.MANDATE_AHEAD);
        } else if (mandate.isOver(today)) {
            lacks.add(Lack.MANDATE_OVER);
        }
        if (!isRepresented()) {
            lacks.add(Lack.NO_REPRESENTATIVE);
        }
        if (opened == null) {
            lacks.add(Lack.NOT_OPENED);
        }
        return lacks;
    }

    public boolean stands(LocalDate today) {
        return lacks(today).isEmpty();
    }

    public boolean isRepresented() {
        return seats.stream().anyMatch(Seat::represents);
    }

    public boolean has(AccountId account) {
        return seats.stream().anyMatch(seat -> seat.account().equals(account));
    }

    public boolean reportsTo(UUID group) {
        return mandate != null && group.equals(mandate.terms().reportsTo());
    }
}
