package holdepunkt.feedback;

import holdepunkt.core.PersonText;
import holdepunkt.feedback.Picture.Hers;
import holdepunkt.feedback.forms.Form;
import holdepunkt.feedback.forms.Item;
import holdepunkt.feedback.statistics.Agreement;
import holdepunkt.feedback.statistics.Scale;
import holdepunkt.feedback.statistics.Spread;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What of the answers is shown. Pure: the same answers give the same picture, in whatever order they came. */
final class Drawing {

    private Drawing() {}

    static Picture of(Form form, List<Said> said) {
        var staff = with(said, Side.STAFF);
        var near = with(said, Side.NEAR);
        var hers = first(said, one -> one.side() == Side.PERSON && !one.isTalk() && !one.isAgain());
        var again = first(said, one -> one.side() == Side.PERSON && one.isAgain());
        var talk = first(said, one -> one.side() == Side.PERSON && one.isTalk());
        var questions = MirrorForms.marked(form).stream().map(item -> question(item, hers, again, staff, near)).toList();
        return new Picture(questions, staff.size(), near.size(), hers(hers), hers(again), hers(talk), lines(said, staff, near), names(staff));
    }

    private static Picture.Question question(Item item, @Nullable Said hers, @Nullable Said again, List<Said> staff, List<Said> near) {
        var first = points(item, hers);
        var second = points(item, again);
        var theirs = points(item, staff);
        return new Picture.Question(item, first, second, theirs.size() < Spread.FEWEST ? List.of() : theirs, nearAreShown(near) ? points(item, near) : List.of(),
                Agreement.of(second.isPresent() ? second : first, theirs, scale(item)));
    }

    /** With one or two of them, each mark has a name: so each must have said yes to that. */
    private static boolean nearAreShown(List<Said> near) {
        return near.size() >= Spread.FEWEST || near.stream().allMatch(one -> one.called() != null);
    }

    /** Names only where all have said yes: with one missing, the others would give that one away. */
    private static List<PersonText> names(List<Said> staff) {
        boolean all = staff.size() >= Spread.FEWEST && staff.stream().allMatch(one -> one.called() != null);
        return all ? staff.stream().map(Said::called).filter(Objects::nonNull).toList() : List.of();
    }

    private static List<PersonText> lines(List<Said> said, List<Said> staff, List<Said> near) {
        return said.stream().filter(one -> one.side() == Side.STAFF && staff.size() >= Spread.FEWEST || one.side() == Side.NEAR && nearAreShown(near))
                .map(Said::line).filter(Objects::nonNull).toList();
    }

    private static List<Said> with(List<Said> said, Side side) {
        return said.stream().filter(one -> one.side() == side && !one.marks().isEmpty()).toList();
    }

    private static @Nullable Said first(List<Said> said, Predicate<Said> wanted) {
        return said.stream().filter(wanted).findFirst().orElse(null);
    }

    private static @Nullable Hers hers(@Nullable Said said) {
        return said == null ? null : new Hers(said.id(), said.line(), said.between(), !said.marks().isEmpty(), said.typedBy(), said.on());
    }

    private static List<Integer> points(Item item, List<Said> said) {
        return said.stream().map(one -> one.marks().get(item.link())).filter(Objects::nonNull).sorted().toList();
    }

    private static OptionalInt points(Item item, @Nullable Said said) {
        var points = said == null ? null : said.marks().get(item.link());
        return points == null ? OptionalInt.empty() : OptionalInt.of(points);
    }

    static Scale scale(Item item) {
        return new Scale(item.points().getFirst(), item.points().getLast());
    }
}
