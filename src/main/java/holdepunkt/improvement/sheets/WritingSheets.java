package holdepunkt.improvement.sheets;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Stale;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Makes the next version of a sheet. Two who change different things at once both get through, one after the other; two who change the same words see
 * each other's before anything is lost. Called inside the gate.
 */
@Component
public class WritingSheets {

    private final Sheets sheets;

    WritingSheets(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @param what a word for the history @param label what it is about */
    public <T> long write(Viewer viewer, SheetKind<T> kind, String what, String label, UnaryOperator<T> work) {
        Builders.mustBuild(viewer);
        sheets.lock(viewer, kind);
        return next(viewer, kind, sheets.now(viewer, kind), what, label, work);
    }

    /**
     * Only what this viewer changed since she looked is changed.
     *
     * @param seen the version she looked at
     * @throws BrokenRule when the part is there no more
     * @throws Stale when somebody else changed the same meanwhile, and not to the same
     */
    public <T, P> long edit(Viewer viewer, SheetKind<T> kind, long seen, Part<T, P> part, String label, List<Edit<P>> edits) {
        Builders.mustBuild(viewer);
        sheets.lock(viewer, kind);
        var now = sheets.now(viewer, kind);
        P stands = part.find().apply(now.content()).orElseThrow(() -> BrokenRule.of("sheets.rule.taken_away"));
        P looked = seen == now.version() ? stands : sheets.at(viewer, kind, seen).flatMap(then -> part.find().apply(then.content())).orElse(stands);
        P made = stands;
        for (var edit : edits) {
            var before = edit.reads().apply(looked);
            var here = edit.reads().apply(stands);
            if (!here.equals(before) && !edit.wanted().equals(before) && !edit.wanted().equals(here)) {
                throw new Stale();
            }
            made = edit.wanted().equals(before) ? made : edit.writes().apply(made, edit.wanted());
        }
        var whole = made;
        return next(viewer, kind, now, "reworded", label, one -> part.put().apply(one, whole));
    }

    private <T> long next(Viewer viewer, SheetKind<T> kind, Sheet<T> now, String what, String label, UnaryOperator<T> work) {
        var made = work.apply(now.content());
        if (made.equals(now.content())) {
            return now.version();
        }
        sheets.add(viewer, kind, new Sheet<>(now.version() + 1, made), what, label);
        return now.version() + 1;
    }
}
