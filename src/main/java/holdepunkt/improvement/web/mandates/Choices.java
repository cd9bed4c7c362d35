package holdepunkt.improvement.web.mandates;

import holdepunkt.core.Viewer;
import holdepunkt.core.web.Page;
import holdepunkt.improvement.mandates.EverybodyHere.Colleague;
import holdepunkt.improvement.mandates.GroupKind;
import holdepunkt.improvement.mandates.Part;
import holdepunkt.improvement.mandates.WorkGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What one may choose among, in order: value and words. */
final class Choices {

    private Choices() {}

    static Map<String, String> units(Viewer viewer) {
        return of(viewer.works(), work -> work.unit().value().toString(), work -> work.unitName());
    }

    static Map<String, String> kinds(Page page) {
        return of(List.of(GroupKind.values()), GroupKind::code, kind -> page.t("mandates.kind." + kind.code()));
    }

    static Map<String, String> parts(Page page) {
        return of(List.of(Part.values()).reversed(), Part::code, part -> page.t("mandates.part." + part.code()));
    }

    static Map<String, String> groups(List<WorkGroup> groups) {
        return of(groups, group -> group.id().toString(), WorkGroup::name);
    }

    static Map<String, String> seats(WorkGroup group) {
        return of(group.seats(), seat -> seat.account().value().toString(), seat -> seat.name());
    }

    static Map<String, String> colleagues(Page page, List<Colleague> colleagues) {
        return of(colleagues, one -> one.account().value().toString(),
                one -> one.represents() ? page.t("mandates.who.represents", one.name(), one.units()) : page.t("mandates.who", one.name(), one.units()));
    }

    static Map<String, String> words(Page page, String beginning, String... codes) {
        return of(List.of(codes), Function.identity(), code -> page.t(beginning + code));
    }

    private static <T> Map<String, String> of(List<T> all, Function<T, String> value, Function<T, String> words) {
        var choices = new LinkedHashMap<String, String>();
        all.forEach(one -> choices.put(value.apply(one), words.apply(one)));
        return choices;
    }
}
