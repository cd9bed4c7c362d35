package holdepunkt.demo;

import holdepunkt.access.SignIns;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.PersonText;
import holdepunkt.core.SyntheticIds;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import holdepunkt.intake.AgreedTerms;
import holdepunkt.intake.AgreeingCriteria;
import holdepunkt.intake.AskingForMeetings;
import holdepunkt.intake.CriteriaVersions;
import holdepunkt.intake.Criterion;
import holdepunkt.intake.Question;
import holdepunkt.intake.SaidYes;
import holdepunkt.intake.Terms;
import holdepunkt.intake.WritingCriteria;
import holdepunkt.intake.WritingCriteria.Sentence;
import holdepunkt.signals.AskingLeaders;
import holdepunkt.signals.NamingLeaders;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** In Elvestad the parties have agreed who answers, the user representative has agreed whom the meeting is for, and NAV has asked for one. */
public class DemoIntake {

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("Rus og psykisk helse gjør hverdagen vanskelig samtidig.", "Rus og psykisk helse gjer kvardagen vanskeleg samstundes.",
                    "Substances and mental health make everyday life hard at the same time."),
            new Sentence("Flere tjenester er med, men ingen ser helheten.", "Fleire tenester er med, men ingen ser heilskapen.",
                    "Several services take part, but none sees the whole."),
            new Sentence("Det har vært vanskelig å komme til timer og møter.", "Det har vore vanskeleg å kome til timar og møte.",
                    "It has been hard to come to appointments and meetings."),
            new Sentence("Hjelpen har stoppet opp, eller den har aldri kommet i gang.", "Hjelpa har stoppa opp, eller ho har aldri kome i gang.",
                    "Help has come to a stop, or it never got started."),
            new Sentence("Snart kommer en overgang, for eksempel hjem fra behandling.", "Snart kjem ein overgang, til dømes heim frå behandling.",
                    "A change is coming soon, such as home from treatment."),
            new Sentence("Ingen gruppe møtes fra før.", "Inga gruppe møtest frå før.",
                    "No group meets already."));

    private final AgreedTerms terms;
    private final WritingCriteria writing;
    private final AgreeingCriteria agreeing;
    private final CriteriaVersions versions;
    private final AskingForMeetings asking;
    private final NamingLeaders naming;
    private final AskingLeaders leaders;
    private final SignIns signIns;
    private final Gate gate;

    public DemoIntake(AgreedTerms terms, WritingCriteria writing, AgreeingCriteria agreeing, CriteriaVersions versions, AskingForMeetings asking, NamingLeaders naming,
                      AskingLeaders leaders, SignIns signIns, Gate gate) {
        this.terms = terms;
        this.writing = writing;
        this.agreeing = agreeing;
        this.versions = versions;
        this.asking = asking;
        this.naming = naming;
        this.leaders = leaders;
        this.signIns = signIns;
        this.gate = gate;
    }

    void found(DemoArea.Founded area, String issuer) {
        terms.agree(area.area(), new Terms(area.units().get("tildeling"), Terms.ANSWER_DAYS, Terms.QUESTION_DAYS, area.accounts().get("berit"),
                area.units().get("rus"), area.accounts().get("siri"), "hverdager kl. 8–20"));
        var version = writing.write(area.area(), SENTENCES);
        var nils = viewer(issuer, DemoPeople.NILS.subject());
        as(nils, () -> agreeing.agree(nils, version));
        var siri = viewer(issuer, DemoPeople.SIRI.subject());
        as(siri, () -> naming.name(siri, leaders.leaders(area.area()), siri.account(), "Det ingen tar i et møte, svarer lederen for Rus og psykisk helse på innen fem virkedager."));
        var anne = viewer(issuer, DemoPeople.ANNE.subject());
        as(anne, () -> asking.ask(anne, aboutRuna(area, anne), UUID.randomUUID().toString()));
    }

    private Question aboutRuna(DemoArea.Founded area, Viewer anne) {
        var criteria = versions.live(anne.area());
        return new Question(PersonText.of(DemoPeople.RUNA.name()), SyntheticIds.bornOn(DemoPeople.RUNA.born(), 1),
                new SaidYes(LocalDate.now(Texts.NORWAY), "me", "meeting"), PersonText.of("Runa vil ha hjelp til å finne et sted å bo."),
                criteria.sentences().stream().limit(3).map(Criterion::id).collect(Collectors.toSet()), criteria.id(), false, area.units().get("nav"), null, "nb");
    }

    private Viewer viewer(String issuer, String subject) {
        return signIns.viewer(signIns.begin(issuer, subject, Instant.now()).orElseThrow()).orElseThrow();
    }

    private void as(Viewer viewer, Runnable act) {
        gate.pass(Act.mine(viewer, "demo"), opening -> {
            act.run();
            return Boolean.TRUE;
        });
    }
}
