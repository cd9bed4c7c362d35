package holdepunkt.improvement.chains.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.Problem;
import holdepunkt.improvement.files.Problems;
import holdepunkt.improvement.files.Unreadable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Chains that were built elsewhere are taken in, all or none. Called inside the gate. */
@Component
public class ImportingChains {

    private final BuildingChains building;

    ImportingChains(BuildingChains building) {
        this.building = building;
    }

    /** @throws Unreadable with every place of every file that could not be read; then nothing was taken in */
    public List<UUID> bring(Viewer viewer, BuildingChains.Owners owners, List<Brought> files) {
        var problems = new Problems();
        var chains = files.stream().flatMap(file -> read(file, problems).stream()).toList();
        problems.refuseAny();
        return chains.stream().map(chain -> building.begin(viewer, owners, chain, "imported")).toList();
    }

    private static List<Chain> read(Brought file, Problems problems) {
        try {
            var format = Format.ofFile(file.name()).orElseThrow(() -> new Unreadable(List.of(new Problem("name", "ends with none of .yaml, .csv and .json"))));
            return List.of(format.read(file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text()));
        } catch (Unreadable unreadable) {
            unreadable.problems().forEach(one -> problems.add(file.name() + ", " + one.where(), one.what()));
            return List.of();
        }
    }
}
