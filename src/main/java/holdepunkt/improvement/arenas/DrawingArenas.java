package holdepunkt.improvement.arenas;

import holdepunkt.core.BrokenRule;
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

/** A group draws the map of its arenas. Every step is kept with who and when. Called inside the gate. */
@Component
public class DrawingArenas {

    private final WritingSheets writing;
    private final Sheets sheets;

    DrawingArenas(WritingSheets writing, Sheets sheets) {
        this.writing = writing;
        this.sheets = sheets;
    }

    public UUID add(Viewer viewer, ArenaWords words) {
        var arena = words.fresh();
        SheetRules.thereIsRoom(sheets.now(viewer, Arenas.KIND).content().arenas(), "text");
        writing.write(viewer, Arenas.KIND, "arena_added", arena.text(), one -> one.with(arena));
        return arena.id();
    }

    public void change(Viewer viewer, long seen, UUID arena, ArenaWords words) {
        writing.edit(viewer, Arenas.KIND, seen, new Part<>(one -> one.arena(arena), Arenas::with), words.text(), words.edits());
    }

    public UUID add(Viewer viewer, PartnerWords words) {
        var partner = words.fresh();
        var partners = sheets.now(viewer, Arenas.KIND).content().partners();
        SheetRules.thereIsRoom(partners, "name");
        if (partners.stream().anyMatch(one -> one.name().equalsIgnoreCase(partner.name()))) {
            throw new BrokenRule("arenas.rule.twice", "name");
        }
        writing.write(viewer, Arenas.KIND, "partner_added", partner.name(), one -> one.with(partner));
        return partner.id();
    }

    public void change(Viewer viewer, long seen, UUID partner, PartnerWords words) {
        writing.edit(viewer, Arenas.KIND, seen, new Part<>(one -> one.partner(partner), Arenas::with), words.name(), words.edits());
    }

    public UUID observe(Viewer viewer, String text) {
        var observation = Words.of(SheetRules.saysSomething(text, "text"));
        SheetRules.thereIsRoom(sheets.now(viewer, Arenas.KIND).content().observations(), "text");
        writing.write(viewer, Arenas.KIND, "observed", observation.text(), one -> one.with(observation));
        return observation.id();
    }

    public void change(Viewer viewer, long seen, UUID observation, String text) {
        var wanted = SheetRules.saysSomething(text, "text");
        writing.edit(viewer, Arenas.KIND, seen, new Part<>(one -> one.observation(observation), Arenas::with), wanted,
                List.of(new Edit<>(Words::text, Words::reworded, wanted)));
    }

    /** An arena, a partner or an observation. It stays in the history. */
    public void putAside(Viewer viewer, UUID part, String label) {
        writing.write(viewer, Arenas.KIND, "put_aside", label, one -> one.without(part));
    }
}
