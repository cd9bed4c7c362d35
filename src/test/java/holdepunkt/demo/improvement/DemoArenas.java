package holdepunkt.demo.improvement;

import holdepunkt.core.Viewer;
import holdepunkt.improvement.arenas.Arenas;
import holdepunkt.improvement.arenas.DrawingArenas;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.sheets.Sheets;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Elvestad has taken in its list of arenas, named whom it wants to see, and written one thing it saw. */
public final class DemoArenas implements DemoRoom {

    private final ApplicationContext product;

    public DemoArenas(ApplicationContext product) {
        this.product = product;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public int bring(Viewer nils) {
        var sheets = product.getBean(Sheets.class);
        if (!sheets.now(nils, Arenas.KIND).blank()) {
            return 0;
        }
        product.getBean(RoomFiles.class).bring(nils, null, List.of(DemoFiles.of("collaboration-arenas.yaml")), rest -> { });
        product.getBean(DrawingArenas.class).observe(nils, "NAV sier ja til å være med i inntaket fra nyttår.");
        return sheets.now(nils, Arenas.KIND).content().arenas().size();
    }
}
