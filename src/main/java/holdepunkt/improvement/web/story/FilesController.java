package holdepunkt.improvement.web.story;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.core.door.OpenMine;
import holdepunkt.core.web.Download;
import holdepunkt.improvement.chains.exchange.ExportingChains;
import holdepunkt.improvement.chains.exchange.Format;
import holdepunkt.improvement.web.Readers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A chain to take along, to be read in again elsewhere as it was. */
@Controller
class FilesController {

    private final ExportingChains exporting;

    FilesController(ExportingChains exporting) {
        this.exporting = exporting;
    }

    @GetMapping("/improvement/chains/{chain}/files/{format}")
    @OpenMine
    ModelAndView write(Viewer viewer, @PathVariable UUID chain, @PathVariable String format) {
        Readers.mustRead(viewer);
        var written = exporting.write(viewer, chain, Format.of(format).orElseThrow(NotOpen::new));
        return new ModelAndView(new Download(written.text().getBytes(StandardCharsets.UTF_8), written.type(), written.name()));
    }
}
