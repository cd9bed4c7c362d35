package holdepunkt.improvement.arenas;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Written;
import holdepunkt.improvement.files.YamlFile;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.Sheets;
import holdepunkt.improvement.sheets.Tree;
import holdepunkt.improvement.sheets.WritingSheets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The map of arenas in and out. One that comes when there is one already takes its place, and the earlier stays in the history. */
@Component
class ArenasFile implements FileKind {

    private final Sheets sheets;
    private final WritingSheets writing;

    ArenasFile(Sheets sheets, WritingSheets writing) {
        this.sheets = sheets;
        this.writing = writing;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("levels") && fields.contains("observations");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var read = read(file.text(), sheets.now(viewer, Arenas.KIND).content());
        writing.write(viewer, Arenas.KIND, "imported", read.title() == null ? file.name() : read.title(), before -> read);
    }

    @Override
    public List<Written> write(Viewer viewer) {
        var now = sheets.now(viewer, Arenas.KIND);
        return now.blank() ? List.of() : List.of(new Written("collaboration-arenas.yaml", "application/yaml", write(now.content())));
    }

    /** @param before what is there now, whose ids are kept where the words are the same */
    static Arenas read(String text, Arenas before) {
        var problems = new Problems();
        var ids = new Ids();
        before.arenas().forEach(arena -> ids.keep(arena.id(), arena.text()));
        before.observations().forEach(one -> ids.keep(one.id(), one.text()));
        before.partners().forEach(partner -> ids.keep(partner.id(), partner.name()));
        var read = new ArenasReading(new Reading(problems, ids)).read(YamlFile.root(text));
        problems.refuseAny();
        return read;
    }

    static String write(Arenas arenas) {
        return YamlFile.write(new Tree().put("source", arenas.source()).put("source_note", arenas.sourceNote()).put("title", arenas.title())
                .put("caveat_line", arenas.caveatLine()).put("caveat", arenas.caveat())
                .each("levels", arenas.levels(), level -> level(arenas, level)).each("observations", arenas.observations(), Tree::numbered)
                .put("acceptance_case", arenas.acceptanceCase()).some("partners", arenas.partners(), ArenasFile::partner).fields());
    }

    private static Map<String, Object> level(Arenas arenas, Level level) {
        return new Tree().put("level", level.name()).put("key", level.kind().code()).each("arenas", arenas.at(level.kind()), ArenasFile::arena).fields();
    }

    private static Map<String, Object> arena(Arena arena) {
        var takesUp = arena.takesUp();
        var person = arena.person();
        return new Tree().put("text", arena.text()).put("line", arena.line()).each("members_parsed", arena.members(), one -> one).put("purpose", arena.purpose())
                .put("how_often", arena.howOften()).put("takes_up", takesUp == null ? null : takesUp.code()).put("person_meets", person == null ? null : person.code()).fields();
    }

    private static Map<String, Object> partner(Partner partner) {
        return new Tree().put("name", partner.name()).put("kind", partner.side().code()).put("central", partner.central()).some("also", partner.also(), one -> one).fields();
    }
}
