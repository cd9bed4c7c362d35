package holdepunkt.staff.web;

import holdepunkt.core.BrokenRule;
import holdepunkt.directory.KeepingUnits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What stands in the directory about a unit. */
record UnitForm(@NotBlank @Size(max = 120) String name, @NotBlank String kind, @Size(max = 200) @Nullable String street, @Size(max = 30) @Nullable String phone,
                @Size(max = 120) @Nullable String hours) {

    KeepingUnits.Text text() {
        if (!KeepingUnits.KINDS.contains(kind)) {
            throw new BrokenRule("core.error.unreadable", "kind");
        }
        return new KeepingUnits.Text(name.strip(), kind, ReachForm.orNothing(street), ReachForm.orNothing(phone), ReachForm.orNothing(hours));
    }
}
