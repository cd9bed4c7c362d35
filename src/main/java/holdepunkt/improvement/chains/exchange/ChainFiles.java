package holdepunkt.improvement.chains.exchange;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains;
import holdepunkt.improvement.chains.national.PublishingChains;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.Written;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Many chains at a time, for a command, in the name of somebody who improves the work here. Called inside the gate. */
@Component
public class ChainFiles {

    private final ImportingChains importing;
    private final ExportingChains exporting;
    private final PublishingChains publishing;
    private final ChainMaps maps;

    ChainFiles(ImportingChains importing, ExportingChains exporting, PublishingChains publishing, ChainMaps maps) {
        this.importing = importing;
        this.exporting = exporting;
        this.publishing = publishing;
        this.maps = maps;
    }

    /**
     * All or none. Whose they are is the first place the viewer works at.
     *
     * @param group null for the unit's own name
     * @param national whether other areas may take them up
     * @throws holdepunkt.improvement.files.Unreadable with every place that could not be read
     */
    public void bring(Viewer viewer, @Nullable String group, boolean national, List<Brought> files) {
        var home = viewer.works().getFirst();
        var chains = importing.bring(viewer, new BuildingChains.Owners(home.unit(), group == null ? home.unitName() : group), files);
        if (national) {
            chains.forEach(chain -> publishing.publish(viewer, chain));
        }
    }

    /** Two chains copied from the same place have a name each. */
    public List<Written> write(Viewer viewer, Format format) {
        var taken = new HashSet<String>();
        return maps.all(viewer).stream().map(line -> {
            var written = exporting.write(viewer, line.id(), format);
            return taken.add(written.name()) ? written : new Written(line.id() + "." + format.ending(), written.type(), written.text());
        }).toList();
    }
}
