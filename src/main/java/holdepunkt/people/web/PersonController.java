package holdepunkt.people.web;

import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Wall;
import holdepunkt.core.door.OpenPerson;
import holdepunkt.core.page.Saying;
import holdepunkt.core.web.Fragment;
import holdepunkt.core.web.JtePages;
import holdepunkt.core.web.Page;
import holdepunkt.people.page.Headers;
import holdepunkt.people.page.PersonPart;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The person's page: hers, and for others the parts of it that their ground opens. */
@Controller
class PersonController {

    private final Headers headers;
    private final Saying<PersonPart> parts;
    private final Wall wall;
    private final JtePages templates;

    PersonController(Headers headers, List<PersonPart> parts, JdbcClient sql, Wall wall, JtePages templates) {
        this.headers = headers;
        this.parts = new Saying<>(sql, parts.stream().sorted(Comparator.comparingInt(PersonPart::order)).toList());
        this.wall = wall;
        this.templates = templates;
    }

    @GetMapping("/people/{person}")
    @OpenPerson("identity")
    ModelAndView show(Opening opening, Page page) {
        var header = headers.of(opening);
        var shown = parts.now(opening.viewer(), opening.person()).stream().filter(part -> wall.allows(opening, part.dataClass(), Action.SEE))
                .map(part -> part.on(opening)).flatMap(Optional<Fragment>::stream)
                .map(fragment -> templates.content(page, fragment)).toList();
        return page.show("people/person", opening.own() ? "people.own.title" : "people.person.title", "header", header, "opening", opening, "parts", shown);
    }
}
