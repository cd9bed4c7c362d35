package holdepunkt.improvement.conditions;

import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody found out about framework conditions, on one page; what success rests on, and what is needed. */
public record Summary(@Nullable String source, @Nullable String title, List<Words> paragraphs, List<Words> successCriteria, List<Words> needs) {

    public static final SheetKind<Summary> KIND = new SheetKind<>("summary", Summary.class, new Summary(null, null, List.of(), List.of(), List.of()));

    public Stream<Condition> conditions() {
        return Stream.concat(successCriteria.stream().map(one -> new Condition(one.id(), null, Sort.SUCCESS, one.text())),
                needs.stream().map(one -> new Condition(one.id(), null, Sort.NEED, one.text())));
    }
}
