package holdepunkt.demo;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.access.SignIns;
import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.PersonId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.core.UnitId;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.people.Declarations;
import holdepunkt.people.EnteringPersons;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Founds Elvestad with its organisations, units, offers and people, through the same use cases a real installation uses. */
public class DemoArea {

    private final FoundingAreas founding;
    private final OpeningAccounts accounts;
    private final EnteringPersons entering;
    private final Declarations declarations;
    private final Gate gate;
    private final DemoIntake intake;

    public DemoArea(FoundingAreas founding, OpeningAccounts accounts, EnteringPersons entering, Declarations declarations, Gate gate, DemoIntake intake) {
        this.founding = founding;
        this.accounts = accounts;
        this.entering = entering;
        this.declarations = declarations;
        this.gate = gate;
        this.intake = intake;
    }

    /** What was founded, by the keys and subjects of {@link DemoPeople}. */
    public record Founded(AreaId area, Map<String, UnitId> units, Map<String, AccountId> accounts, Map<String, PersonId> persons) {}

    public Founded found(String issuer) {
        var area = founding.found("Elvestad");
        var units = units(area);
        offers(area, units);
        var staff = new LinkedHashMap<String, AccountId>();
        for (var one : DemoPeople.STAFF) {
            var account = accounts.open(area, one.name(), null, issuer, one.subject(), "nb");
            one.roles().forEach(role -> accounts.beginWork(area, account, units.get(one.unit()), role));
            accounts.reachAt(area, account, one.subject() + "@elvestad.example", null);
            staff.put(one.subject(), account);
        }
        declarations.keep(area, staff.get(DemoPeople.PER.subject()), LocalDate.now(Period.NORWAY).minusDays(90), staff.get(DemoPeople.SIRI.subject()));
        var persons = new LinkedHashMap<String, PersonId>();
        for (var one : DemoPeople.PERSONS) {
            var unit = units.get(DemoPeople.STAFF.stream().filter(s -> s.subject().equals(one.contact())).findFirst().orElseThrow().unit());
            var contact = new EnteringPersons.Contact(staff.get(one.contact()), unit, one.deputy() == null ? null : staff.get(one.deputy()), "hverdager kl. 9–15");
            var person = gate.pass(holdepunkt.core.Act.mine(holdepunkt.core.Viewer.system(area, "intake"), "demo"),
                    opening -> entering.enter(area, one.name(), one.called(), SyntheticIds.bornOn(one.born(), 1), one.language(), contact));
            var account = accounts.open(area, one.name(), person, issuer, one.subject(), one.language());
            gate.asSystem(area, "intake", "demo", () -> entering.giveOwnPage(area, person, account));
            staff.put(one.subject(), account);
            persons.put(one.subject(), person);
        }
        var founded = new Founded(area, Map.copyOf(units), Map.copyOf(staff), Map.copyOf(persons));
        intake.found(founded, issuer);
        return founded;
    }

    /** The area as it was founded before with this provider's sign-ins: found again through those who are in it. */
    public Founded again(String issuer, SignIns signIns) {
        var staff = new LinkedHashMap<String, AccountId>();
        var units = new HashMap<String, UnitId>();
        var persons = new LinkedHashMap<String, PersonId>();
        var area = new AtomicReference<AreaId>();
        DemoPeople.choices().forEach(choice -> {
            var token = signIns.begin(issuer, choice.subject(), Instant.now());
            if (token.isEmpty()) {
                return;
            }
            var viewer = signIns.viewer(token.get()).orElseThrow();
            area.set(viewer.area());
            staff.put(choice.subject(), viewer.account());
            if (viewer.self() != null) {
                persons.put(choice.subject(), viewer.self());
            }
            DemoPeople.STAFF.stream().filter(one -> one.subject().equals(choice.subject())).forEach(one -> units.put(one.unit(), viewer.works().getFirst().unit()));
        });
        return new Founded(area.get(), Map.copyOf(units), Map.copyOf(staff), Map.copyOf(persons));
    }

    private Map<String, UnitId> units(AreaId area) {
        var units = new HashMap<String, UnitId>();
        UUID municipality = founding.addOrganisation(area, "Elvestad kommune", "municipality");
        UUID nav = founding.addOrganisation(area, "NAV Elvestad", "nav");
        UUID hospital = founding.addOrganisation(area, "Elvestad sykehus HF", "health_trust");
        UUID doctors = founding.addOrganisation(area, "Legene i Brugata", "gp_office");
        UUID peers = founding.addOrganisation(area, "Egen Erfaring Elvestad", "user_organisation");
        units.put("tildeling", founding.addUnit(area, municipality, "Tildelingskontoret", "allocation_office", "Torget 1, Elvestad", "70 00 10 00", "hverdager kl. 9–15"));
        units.put("rus", founding.addUnit(area, municipality, "Rus og psykisk helse", "addiction", "Elvegata 12, Elvestad", "70 00 10 20", "hverdager kl. 8–20"));
        units.put("nav", founding.addUnit(area, nav, "NAV Elvestad, oppfølging", "nav", "Stasjonsgata 4, Elvestad", "70 00 20 00", "hverdager kl. 10–14"));
        units.put("dps", founding.addUnit(area, hospital, "DPS Elvestad", "dps", "Sykehusveien 8, Elvestad", "70 00 30 00", "hverdager kl. 8–15.30"));
        units.put("poliklinikk", founding.addUnit(area, hospital, "Ruspoliklinikken", "smp", "Sykehusveien 10, Elvestad", "70 00 30 40", "hverdager kl. 8–15.30"));
        units.put("fastlege", founding.addUnit(area, doctors, "Legene i Brugata", "gp", "Brugata 3, Elvestad", "70 00 40 00", "hverdager kl. 8–15"));
        units.put("erfaring", founding.addUnit(area, peers, "Egen Erfaring Elvestad", "peer", "Elvegata 14, Elvestad", "70 00 50 00", "alle dager kl. 11–21"));
        return units;
    }

    private void offers(AreaId area, Map<String, UnitId> units) {
        var checked = LocalDate.now(Period.NORWAY).minusDays(20);
        var cafe = founding.addOffer(area, units.get("erfaring"), "Kafé Brua", "Alle som vil ha en kopp kaffe og noen å snakke med", "Bare kom innom", "70 00 50 10", true, checked);
        var talk = founding.addOffer(area, units.get("rus"), "Åpen samtale", "Voksne som strever med rus eller psykisk helse", "Ring eller møt opp, uten henvisning", "70 00 10 21", true, checked);
        var job = founding.addOffer(area, units.get("nav"), "Jobb og aktivitet", "De som vil i gang med noe, i sitt tempo", "Ring NAV Elvestad", "70 00 20 00", false, checked);
        founding.addOffer(area, units.get("poliklinikk"), "Behandling hos Ruspoliklinikken", "Voksne med rusproblemer", "Fastlegen eller kommunen henviser", "70 00 30 40", false, checked);
        founding.addOfferText(area, cafe, "nn", "Kafé Brua", "Alle som vil ha ein kopp kaffi og nokon å snakke med", "Berre kom innom");
        founding.addOfferText(area, cafe, "en", "Café Brua", "Everyone who wants a cup of coffee and someone to talk with", "Just come by");
        founding.addOfferText(area, talk, "nn", "Open samtale", "Vaksne som strevar med rus eller psykisk helse", "Ring eller møt opp, utan tilvising");
        founding.addOfferText(area, talk, "en", "Open talk", "Adults who struggle with substances or mental health", "Call or come, without a referral");
        founding.addOfferText(area, job, "nn", "Jobb og aktivitet", "Dei som vil i gang med noko, i sitt tempo", "Ring NAV Elvestad");
    }
}
