package holdepunkt.improvement.conditions.models;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.conditions.Hand;
import holdepunkt.improvement.sheets.Part;
import holdepunkt.improvement.sheets.SheetRules;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.WritingSheets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A group keeps its library, and says what the area does with each model. Called inside the gate. */
@Component
public class KeepingModels {

    private final JdbcClient sql;
    private final WritingSheets writing;
    private final Sheets sheets;
    private final ConditionChecks checks;

    KeepingModels(JdbcClient sql, WritingSheets writing, Sheets sheets, ConditionChecks checks) {
        this.sql = sql;
        this.writing = writing;
        this.sheets = sheets;
        this.checks = checks;
    }

    public UUID add(Viewer viewer, ModelWords words) {
        var model = words.fresh();
        SheetRules.thereIsRoom(sheets.now(viewer, Models.KIND).content().models(), "name");
        writing.write(viewer, Models.KIND, "model_added", model.name(), now -> now.with(model));
        return model.id();
    }

    public void change(Viewer viewer, long seen, UUID model, ModelWords words) {
        writing.edit(viewer, Models.KIND, seen, new Part<>(one -> one.model(model), Models::with), words.name(), words.edits());
    }

    public void putAside(Viewer viewer, UUID model) {
        var name = sheets.now(viewer, Models.KIND).content().model(model).orElseThrow(NotOpen::new).name();
        writing.write(viewer, Models.KIND, "put_aside", name, now -> now.without(model));
    }

    /** @param condition what it answers, or null @param chain it is part of, or null */
    public void take(Viewer viewer, UUID model, Stance stance, String because, @Nullable UUID condition, @Nullable UUID chain) {
        Builders.mustBuild(viewer);
        sheets.now(viewer, Models.KIND).content().model(model).orElseThrow(NotOpen::new);
        var why = SheetRules.saysSomething(because, "because");
        if (condition != null && checks.now(viewer).condition(condition).isEmpty()) {
            throw new BrokenRule("sheets.rule.taken_away", "condition");
        }
        var hand = Hand.of(viewer);
        sql.sql("insert into improvement.model_stance (area_id, id, model_id, stance, because, condition_id, chain_id, as_role, unit_id, taken_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(viewer.area().value(), UUID.randomUUID(), model, stance.code(), why, condition, chain, hand.role(), hand.unit().value(), viewer.account().value()).update();
    }
}
