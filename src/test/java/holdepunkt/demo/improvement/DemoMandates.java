package holdepunkt.demo.improvement;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.mandates.EverybodyHere;
import holdepunkt.improvement.mandates.FoundingGroups;
import holdepunkt.improvement.mandates.GroupKind;
import holdepunkt.improvement.mandates.Mandate;
import holdepunkt.improvement.mandates.OpeningGroups;
import holdepunkt.improvement.mandates.Part;
import holdepunkt.improvement.mandates.Seating;
import holdepunkt.improvement.mandates.WorkGroups;
import holdepunkt.improvement.mandates.WritingMandates;
import holdepunkt.improvement.mandates.decisions.MakingDecisions;
import holdepunkt.improvement.mandates.decisions.Wording;
import holdepunkt.improvement.mandates.ideas.AnsweringIdeas;
import holdepunkt.improvement.mandates.ideas.AskingIdeas;
import holdepunkt.improvement.mandates.ideas.IdeaOutcome;
import holdepunkt.improvement.mandates.minutes.Agendas;
import holdepunkt.improvement.mandates.minutes.CallingGroups;
import holdepunkt.improvement.mandates.minutes.ClosingMinutes;
import holdepunkt.improvement.mandates.minutes.GroupMeetings;
import holdepunkt.improvement.mandates.minutes.WritingMinutes;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A steering group and a working group, what they decided, three ideas of which one waits too long, and one meeting whose minutes are done. */
public final class DemoMandates implements DemoRoom {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    private final ApplicationContext product;

    public DemoMandates(ApplicationContext product) {
        this.product = product;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public int bring(Viewer nils) {
        if (!product.getBean(WorkGroups.class).all(nils).isEmpty()) {
            return 0;
        }
        product.getBean(RoomFiles.class).bring(nils, null, List.of(DemoFiles.of("recommendations-and-decisions.yaml")), rest -> { });
        var steering = group(nils, GroupKind.STEERING, "Styringsgruppa for samhandling", terms("Sørge for at de som bestemmer, hører hva som virker", null, "Administrativt samarbeidsutvalg"));
        var working = group(nils, GroupKind.WORKING, "Arbeidsgruppa for samhandling", terms("Prøve ut det som kan gjøre veien lettere", steering, ""));
        sits(nils, steering, "Siri Holmefjord", Part.CHAIR, "Ressurser i egen enhet");
        sits(nils, steering, nils.name(), Part.MEMBER, "");
        sits(nils, working, nils.name(), Part.CHAIR, "");
        sits(nils, working, "Berit Haugland", Part.SECRETARY, "Egen tid til utprøving");
        sits(nils, working, "Kari Voldseth", Part.MEMBER, "");
        List.of(steering, working).forEach(group -> product.getBean(OpeningGroups.class).open(nils, group));
        product.getBean(MakingDecisions.class).make(nils, working, null, new Wording("Én felles liste over hvem som tar imot", null, "Tildelingskontoret", TODAY.minusDays(12)));
        ideas(nils, working);
        meeting(nils, working);
        return 2;
    }

    private void ideas(Viewer nils, UUID working) {
        var asking = product.getBean(AskingIdeas.class);
        var answered = asking.ask(nils, working, "Si fra samme dag når noe ikke rekkes", "Folk venter på telefonen hele dagen");
        product.getBean(AnsweringIdeas.class).answer(nils, answered, new AnsweringIdeas.Reasoned(IdeaOutcome.YES, "Det koster lite, og vi kan måle det", "test",
                new Wording("Prøve i to uker i mottaket", nils.account(), "", TODAY.plusDays(30))), 0);
        asking.ask(nils, working, "Felles kaffe annenhver torsdag", "Vi kjenner hverandre for lite");
        product.getBean(JdbcClient.class).sql("insert into improvement.idea (area_id, id, group_id, what, why, answer_by, asked_by, asked_at) values (?, ?, ?, ?, ?, ?, ?, now() - interval '40 days')")
                .params(nils.area().value(), UUID.randomUUID(), working, "Navn på døra, også for den som vikarierer", "Ingen vet hvem de har møtt", TODAY.minusDays(10), nils.account().value()).update();
    }

    private void meeting(Viewer nils, UUID working) {
        var calling = product.getBean(CallingGroups.class);
        var meeting = calling.call(nils, working, TODAY.minusDays(3), "12.30", "Møterom 2, Helsehuset");
        calling.addPoint(nils, meeting, "Fagdag til høsten");
        var agenda = product.getBean(Agendas.class).of(nils, product.getBean(GroupMeetings.class).find(nils, meeting));
        var point = agenda.items().getFirst().key();
        var writing = product.getBean(WritingMinutes.class);
        writing.write(nils, meeting, point, "Tema er overganger. Studentene vil være med.", new Wording("Be om en dato fra høgskolen", nils.account(), "", TODAY.plusDays(20)), 0);
        writing.attend(nils, meeting, Set.of(nils.account()), 0);
        product.getBean(ClosingMinutes.class).close(nils, meeting);
    }

    private UUID group(Viewer nils, GroupKind kind, String name, Mandate.Terms terms) {
        var group = product.getBean(FoundingGroups.class).found(nils, kind, name, nils.works().getFirst().unit());
        product.getBean(WritingMandates.class).write(nils, group, terms, 0);
        return group;
    }

    private static Mandate.Terms terms(String purpose, @Nullable UUID reportsTo, String words) {
        return new Mandate.Terms(purpose, "Utprøvinger som ikke koster mer enn egen tid", "Penger, bemanning og hvem som får hjelp", reportsTo, words, TODAY.minusDays(90), TODAY.plusDays(275), 30);
    }

    private void sits(Viewer nils, UUID group, String name, Part part, String mayDecide) {
        var who = product.getBean(EverybodyHere.class).all(nils).stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().account();
        product.getBean(Seating.class).join(nils, group, who, part, mayDecide);
    }
}
