package holdepunkt.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.docs.Documenter;

/** The pages about the modules: one that a forge shows as it is, with a picture of the arrows, and the canvas of each module beside it. */
final class ModulePages {

    private static final Pattern PARAGRAPH = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private ModulePages() {}

    /** Written to {@code docs/modules} by {@code bin/ci}; otherwise to {@code target}, so that a single test leaves the tree alone. */
    static String write(ApplicationModules house) throws IOException {
        var folder = Path.of(System.getProperty("holdepunkt.modules", "target/modules"));
        Files.createDirectories(folder);
        new Documenter(house, Documenter.Options.defaults().withOutputFolder(folder.toString()).withoutClean())
                .writeModuleCanvases(Documenter.CanvasOptions.defaults());
        var page = page(house);
        Files.writeString(folder.resolve("README.md"), page);
        return page;
    }

    private static String page(ApplicationModules house) {
        var modules = house.stream().sorted(Comparator.comparing(module -> module.getIdentifier().toString())).toList();
        return "# Modules\n\nWritten by `ModulesTests` from the code; do not edit. Every module may also use `core`.\n\n"
                + picture(house, modules) + "\n\n| Module | What it is | Leans on |\n|---|---|---|\n"
                + modules.stream().map(module -> row(house, module)).collect(Collectors.joining());
    }

    private static String picture(ApplicationModules house, List<ApplicationModule> modules) {
        return modules.stream().flatMap(module -> leansOn(house, module).stream().map(other -> "  " + module.getIdentifier() + " --> " + other))
                .collect(Collectors.joining("\n", "```mermaid\nflowchart TD\n", "\n```"));
    }

    private static String row(ApplicationModules house, ApplicationModule module) {
        return "| `%s` | %s | %s |%n".formatted(module.getIdentifier(), words(module), String.join(", ", leansOn(house, module)));
    }

    private static List<String> leansOn(ApplicationModules house, ApplicationModule module) {
        return module.getDirectDependencies(house, DependencyType.values()).uniqueModules()
                .map(other -> other.getIdentifier().toString()).filter(other -> !other.equals("core")).sorted().toList();
    }

    private static String words(ApplicationModule module) {
        var file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        if (!Files.exists(file)) {
            return "";
        }
        var found = PARAGRAPH.matcher(Sources.text(file));
        return found.find() ? found.group(1).replaceAll("\\n \\* ?", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").strip() : "";
    }
}
