package holdepunkt.improvement.arenas;

import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.Tree;
import holdepunkt.improvement.sheets.Ids;
import holdepunkt.improvement.sheets.Reading;
import holdepunkt.improvement.sheets.SheetFile;
import holdepunkt.improvement.sheets.SheetKind;
import holdepunkt.improvement.sheets.Words;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.nodes.Node;

/** The map of arenas in and out. One that comes when there is one already takes its place, and the earlier stays in the history. */
@Component
class ArenasFile implements SheetFile<Arenas> {

    @Override
    public SheetKind<Arenas> kind() {
        return Arenas.KIND;
    }

    @Override
    public String name() {
        return "collaboration-arenas.yaml";
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("levels") && fields.contains("observations");
    }

    @Override
    public String label(Arenas read, Brought file) {
        return read.title() == null ? file.name() : read.title();
    }

    @Override
    public void keep(Arenas before, Ids ids) {
        before.arenas().forEach(arena -> ids.keep(arena.id(), arena.text()));
        before.observations().forEach(one -> ids.keep(one.id(), one.text()));
        before.partners().forEach(partner -> ids.keep(partner.id(), partner.name()));
    }

    @Override
    public Arenas read(Reading reading, Node root) {
        return new ArenasReading(reading).read(root);
    }

    @Override
    public Tree tree(Arenas arenas) {
        return new Tree().put("source", arenas.source()).put("source_note", arenas.sourceNote()).put("title", arenas.title())
                .put("caveat_line", arenas.caveatLine()).put("caveat", arenas.caveat())
                .each("levels", arenas.levels(), level -> level(arenas, level)).each("observations", arenas.observations(), Words::numbered)
                .put("acceptance_case", arenas.acceptanceCase()).some("partners", arenas.partners(), ArenasFile::partner);
    }

    private static Tree level(Arenas arenas, Level level) {
        return new Tree().put("level", level.name()).put("key", level.kind().code()).each("arenas", arenas.at(level.kind()), ArenasFile::arena);
    }

    private static Tree arena(Arena arena) {
        var takesUp = arena.takesUp();
        var person = arena.person();
        return new Tree().put("text", arena.text()).put("line", arena.line()).each("members_parsed", arena.members()).put("purpose", arena.purpose())
                .put("how_often", arena.howOften()).put("takes_up", takesUp == null ? null : takesUp.code()).put("person_meets", person == null ? null : person.code());
    }

    private static Tree partner(Partner partner) {
        return new Tree().put("name", partner.name()).put("kind", partner.side().code()).put("central", partner.central()).some("also", partner.also());
    }
}
