package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Act;
import holdepunkt.core.Action;
import holdepunkt.core.Gate;
import holdepunkt.core.Opening;
import holdepunkt.core.PersonId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Wall;
import holdepunkt.core.page.Saying;
import holdepunkt.core.page.SilentUnless;
import holdepunkt.core.web.DeskCard;
import holdepunkt.demo.DemoPeople;
import holdepunkt.people.page.PersonPart;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A part of a page that is not asked, since the condition it is {@link SilentUnless silent unless} does not hold, has indeed nothing to say: on the pages of three about
 * whom everything there is has been written and of those of the demo, as herself and as everybody with a ground, and on everybody's desk.
 */
@Staged
class NoPartIsSilentThatHasSomethingToSayTests {

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext product;
    @Autowired
    Gate gate;
    @Autowired
    Wall wall;
    @Autowired
    JdbcClient sql;
    @Autowired
    List<PersonPart> parts;
    @Autowired
    List<DeskCard> cards;

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> spoke = new TreeSet<>();
    private long silences;

    @Test
    void onHerPageAndOnEveryDesk() throws Exception {
        var world = new World(stage, product);
        var persons = Stream.concat(Stream.of(world.related().id(), world.ended().id(), world.unrelated().id()), DemoPeople.PERSONS.stream().map(one -> stage.person(one.subject()))).toList();
        var viewers = Stream.of(world.viewers().values().stream(), Stream.of(world.ended().subject(), world.unrelated().subject()),
                DemoPeople.PERSONS.stream().map(DemoPeople.Person::subject), DemoPeople.STAFF.stream().map(DemoPeople.Staff::subject)).flatMap(subjects -> subjects).map(stage::viewer).toList();
        // What still is on its way could come between the two times one looks.
        stage.settles();
        for (var viewer : viewers) {
            gate.<Void>pass(Act.mine(viewer, "test"), opening -> onTheDesk(viewer));
            persons.forEach(person -> onThePage(viewer, person));
        }
        assertThat(wrong).isEmpty();
        assertThat(spoke).as("parts that are mostly silent and spoke here").hasSizeGreaterThan(6);
        Guards.report("silences", silences, wrong.size(), 640, 0, "spoke=" + spoke.size());
    }

    private void onThePage(Viewer viewer, PersonId person) {
        try {
            gate.<Void>pass(Act.about(viewer, "test", "identity", Action.SEE, person), opening -> onThePage(opening));
        } catch (holdepunkt.core.NotOpen closed) {
            // Whom the page does not open to is told nothing by any part of it.
        }
    }

    private Void onThePage(Opening opening) {
        var saying = new HashSet<>(new Saying<>(sql, parts).now(opening.viewer(), opening.person()));
        parts.stream().filter(part -> wall.allows(opening, part.dataClass(), Action.SEE)).forEach(part -> check(part, saying.contains(part), part.on(opening).isEmpty()));
        return null;
    }

    private Void onTheDesk(Viewer viewer) {
        var saying = new HashSet<>(new Saying<>(sql, cards).now(viewer, null));
        cards.forEach(card -> check(card, saying.contains(card), card.waiting(viewer).isEmpty()));
        return null;
    }

    private void check(Object part, boolean asked, boolean empty) {
        if (!asked) {
            silences++;
            if (!empty) {
                wrong.add(part.getClass().getSimpleName() + " has something to say and was not asked");
            }
        } else if (!empty && part.getClass().isAnnotationPresent(SilentUnless.class)) {
            spoke.add(part.getClass().getSimpleName());
        }
    }
}
