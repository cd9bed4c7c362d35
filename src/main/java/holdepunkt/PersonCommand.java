package holdepunkt;

import holdepunkt.access.InvitingHerself;
import holdepunkt.core.AreaId;
import holdepunkt.core.Areas;
import holdepunkt.core.PersonId;
import holdepunkt.rights.TakingIn;
import holdepunkt.rights.TakingOutByCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** {@code bin/person export} and {@code bin/person import}: someone moves from one installation to another. */
public final class PersonCommand {

    private PersonCommand() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 2 || !List.of("export", "import").contains(args[0])) {
            System.err.println("Say what to do. See bin/person --help.");
            System.exit(2);
        }
        System.exit(run(args));
    }

    private static int run(String[] args) throws IOException {
        try (var product = SpringApplication.run(Holdepunkt.class, "--server.port=0", "--holdepunkt.timers=false")) {
            return args[0].equals("export") ? export(product, new PersonId(UUID.fromString(args[1])), Path.of(args.length > 2 ? args[2] : "person.json"))
                    : takeIn(product, Path.of(args[1]));
        } catch (TakingIn.Refused refused) {
            System.err.println("Refused: " + refused.getMessage() + ".");
            return 3;
        }
    }

    private static int export(ApplicationContext product, PersonId person, Path file) throws IOException {
        var content = product.getBean(TakingOutByCommand.class).file(area(product), person);
        if (content.isEmpty()) {
            System.err.println("Refused: she has no page of her own, so nobody can see everything about her.");
            return 3;
        }
        Files.writeString(file, content.get());
        System.out.println("Written to " + file + ". Whoever has this file can read everything about her.");
        return 0;
    }

    private static int takeIn(ApplicationContext product, Path file) throws IOException {
        var area = area(product);
        var person = product.getBean(TakingIn.class).takeIn(area, Files.readString(file));
        System.out.println("She is here now: " + person + ".");
        System.out.println("Her own sign-in is made anew. Give her this code yourself: " + product.getBean(InvitingHerself.class).afterMoving(area, person)
                + ". She types it on the page /invited within a day, and signs in.");
        return 0;
    }

    private static AreaId area(ApplicationContext product) {
        return product.getBean(Areas.class).all().getFirst();
    }
}
