package holdepunkt.improvement.factors.files;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.factors.BuildingFactorMaps;
import holdepunkt.improvement.factors.FactorMaps;
import holdepunkt.improvement.factors.MapLine;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.FileKind;
import holdepunkt.improvement.files.Written;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Factor maps as files. */
@Component
public class FactorFiles implements FileKind {

    private final FactorMaps maps;
    private final BuildingFactorMaps building;

    FactorFiles(FactorMaps maps, BuildingFactorMaps building) {
        this.maps = maps;
        this.building = building;
    }

    @Override
    public boolean knows(Set<String> fields) {
        return fields.contains("contexts") && fields.contains("priority_table");
    }

    @Override
    public void bring(Viewer viewer, @Nullable String group, Brought file) {
        var map = MapReading.read(file.text());
        var home = viewer.works().getFirst();
        building.begin(viewer, new BuildingFactorMaps.Owners(home.unit(), group == null ? home.unitName() : group), map, "imported");
    }

    @Override
    public List<Written> write(Viewer viewer) {
        return maps.all(viewer).stream().map(MapLine::id).map(map -> write(viewer, map)).toList();
    }

    public Written write(Viewer viewer, UUID map) {
        return new Written("factors-" + map + ".yaml", "application/yaml", MapWriting.write(maps.now(viewer, map).map()));
    }
}
