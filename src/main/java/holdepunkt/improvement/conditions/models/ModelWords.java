package holdepunkt.improvement.conditions.models;

import holdepunkt.improvement.sheets.Edit;
import holdepunkt.improvement.sheets.SheetRules;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wants a model to say. */
public record ModelWords(String name, String description, @Nullable String kind, @Nullable String forWhom, @Nullable String asks) {

    Model fresh() {
        var model = new Model(UUID.randomUUID(), Family.OWN, "", "", null, null, null, null);
        for (var edit : edits()) {
            model = edit.writes().apply(model, edit.wanted());
        }
        return model;
    }

    List<Edit<Model>> edits() {
        return List.of(new Edit<>(Model::name, Model::named, SheetRules.saysSomething(name, "name", 120)),
                new Edit<>(Model::description, Model::described, SheetRules.saysSomething(description, "description")),
                new Edit<>(model -> said(model.kind()), Model::sorted, SheetRules.maySay(kind, "kind", 120)),
                new Edit<>(model -> said(model.forWhom()), Model::meantFor, SheetRules.maySay(forWhom, "forWhom", 300)),
                new Edit<>(model -> said(model.asks()), Model::asking, SheetRules.maySay(asks, "asks", 600)));
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
