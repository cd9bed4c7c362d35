package holdepunkt;

import holdepunkt.access.SignIns;
import holdepunkt.core.Act;
import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.exchange.ChainFiles;
import holdepunkt.improvement.chains.exchange.Format;
import holdepunkt.improvement.files.Brought;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.files.Unreadable;
import holdepunkt.improvement.files.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** {@code bin/improvement}: what improves the work, in and out, in the name of somebody who improves the work here. */
public final class ImprovementCommand {

    private final ApplicationContext product;
    private final Viewer viewer;

    private ImprovementCommand(ApplicationContext product, Viewer viewer) {
        this.product = product;
        this.viewer = viewer;
    }

    public static void main(String[] args) throws IOException {
        if (!isWhole(args)) {
            System.err.println("Say what to do. See bin/improvement --help.");
            System.exit(2);
        }
        try (var product = SpringApplication.run(Holdepunkt.class, "--server.port=0", "--holdepunkt.timers=false")) {
            System.exit(run(product, args));
        }
    }

    private static boolean isWhole(String[] args) {
        var given = AreaCommand.read(args);
        boolean known = args.length > 0 && (args[0].equals("import") && !files(args).isEmpty() || args[0].equals("export") && Format.of(given.getOrDefault("as", "")).isPresent());
        return known && given.containsKey("issuer") && given.containsKey("subject");
    }

    /** The same in a product that runs already. @return 0 when it was done, 2 when it was not said whole, 3 when it was refused */
    public static int run(ApplicationContext product, String... args) throws IOException {
        if (!isWhole(args)) {
            return 2;
        }
        var given = AreaCommand.read(args);
        var viewer = viewer(product, given.get("issuer"), given.get("subject"));
        if (viewer.isEmpty()) {
            System.err.println("Refused: nobody here is known to that provider by that name.");
            return 3;
        }
        var command = new ImprovementCommand(product, viewer.get());
        return args[0].equals("import") ? command.bring(files(args), given.get("group"), List.of(args).contains("--national"))
                : command.write(Format.of(given.get("as")).orElseThrow(), Path.of(given.getOrDefault("to", ".")));
    }

    private static List<Path> files(String[] args) {
        return List.of(args).stream().skip(1).filter(arg -> !arg.startsWith("--")).map(Path::of).toList();
    }

    private static Optional<Viewer> viewer(ApplicationContext product, String issuer, String subject) {
        var signIns = product.getBean(SignIns.class);
        return signIns.begin(issuer, subject, Instant.now()).flatMap(signIns::viewer);
    }

    private int bring(List<Path> files, String group, boolean national) throws IOException {
        if (viewer.works().isEmpty()) {
            System.err.println("Refused: only somebody who works here improves the work.");
            return 3;
        }
        var brought = new ArrayList<Brought>();
        for (var file : files) {
            brought.add(new Brought(file.getFileName().toString(), Files.readString(file)));
        }
        try {
            inside("bin/improvement import", () -> {
                product.getBean(RoomFiles.class).bring(viewer, group, brought, chains -> product.getBean(ChainFiles.class).bring(viewer, group, national, chains));
                return brought.size();
            });
            System.out.println(files.size() + " files are here now, in the name of " + viewer.name() + ".");
            return 0;
        } catch (Unreadable unreadable) {
            System.err.println("Nothing was taken in. These could not be read:");
            unreadable.problems().forEach(problem -> System.err.println("  " + problem));
            return 3;
        } catch (BrokenRule broken) {
            System.err.println("Nothing was taken in. " + said(broken));
            return 3;
        } catch (NotOpen refused) {
            System.err.println("Refused: what is taken in belongs to a working group, a leader or a user representative.");
            return 3;
        }
    }

    /** What the pages would say, and of which field. */
    private String said(BrokenRule broken) {
        var sentence = product.getBean(MessageSource.class).getMessage(broken.key(), broken.arguments().toArray(), Locale.ENGLISH);
        return broken.field().isEmpty() ? sentence : sentence + " (" + broken.field() + ")";
    }

    private int write(Format format, Path folder) throws IOException {
        var written = inside("bin/improvement export", () -> written(format));
        Files.createDirectories(folder);
        for (Written one : written) {
            Files.writeString(folder.resolve(one.name()), one.text());
            System.out.println(folder.resolve(one.name()));
        }
        return 0;
    }

    /** The chains; and all that the other rooms have, where they are asked for in YAML, which is what those speak. */
    private List<Written> written(Format format) {
        var rooms = format == Format.YAML ? product.getBean(RoomFiles.class).write(viewer) : List.<Written>of();
        return Stream.concat(product.getBean(ChainFiles.class).write(viewer, format).stream(), rooms.stream()).toList();
    }

    private <T> T inside(String door, Supplier<T> work) {
        return product.getBean(Gate.class).pass(Act.mine(viewer, door), opening -> work.get());
    }
}
