package holdepunkt.improvement.conditions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.sheets.Edit;
import holdepunkt.improvement.sheets.Part;
import holdepunkt.improvement.sheets.SheetRules;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.Words;
import holdepunkt.improvement.sheets.WritingSheets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A group adds a condition of its own, words one anew, or puts one aside. Called inside the gate. */
@Component
public class WritingConditions {

    private final WritingSheets writing;
    private final Sheets sheets;

    WritingConditions(WritingSheets writing, Sheets sheets) {
        this.writing = writing;
        this.sheets = sheets;
    }

    /** @param types what the four types are called, where nobody has named them yet */
    public UUID add(Viewer viewer, ConditionType type, Sort sort, String text, List<String> types) {
        var item = Words.of(SheetRules.saysSomething(text, "text"));
        SheetRules.thereIsRoom(sheets.now(viewer, Framework.KIND).content().conditions().toList(), "text");
        writing.write(viewer, Framework.KIND, "condition_added", item.text(), now -> {
            var named = now.typed(types);
            return named.with(sort, type, named.types().get(type.ordinal()), item);
        });
        return item.id();
    }

    public void reword(Viewer viewer, long seen, UUID item, String text) {
        var wanted = SheetRules.saysSomething(text, "text");
        writing.edit(viewer, Framework.KIND, seen, new Part<>(one -> one.item(item), Framework::with), wanted,
                List.of(new Edit<>(Words::text, Words::reworded, wanted)));
    }

    public void putAside(Viewer viewer, UUID item) {
        var words = sheets.now(viewer, Framework.KIND).content().item(item).orElseThrow(NotOpen::new);
        writing.write(viewer, Framework.KIND, "put_aside", words.text(), now -> now.without(item));
    }
}
