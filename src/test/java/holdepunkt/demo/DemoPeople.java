package holdepunkt.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The invented people of Elvestad whom one can be in a demo. Any likeness to somebody is chance. */
public final class DemoPeople {

    private DemoPeople() {}

    /** Someone who works there. @param unit key of {@link DemoArea}'s units @param roles words of {@code access.role} */
    public record Staff(String subject, String name, String unit, List<String> roles, String words) {}

    /** A person on her own page. @param contact subject of the fixed contact @param deputy subject of the deputy */
    public record Person(String subject, String name, String called, LocalDate born, String language, String contact, @Nullable String deputy, String words) {}

    public static final Staff ANNE = new Staff("anne", "Anne Lundby", "nav", List.of("caseworker"), "saksbehandler, NAV Elvestad");
    public static final Staff BERIT = new Staff("berit", "Berit Haugland", "rus", List.of("addiction_counsellor"), "ruskonsulent, Rus og psykisk helse");
    public static final Staff PER = new Staff("per", "Per Strandli", "erfaring", List.of("peer_consultant"), "erfaringskonsulent, Egen Erfaring");
    public static final Staff KARI = new Staff("kari", "Kari Voldseth", "tildeling", List.of("patient_coordinator", "coordinator"), "koordinator, Tildelingskontoret");
    public static final Staff TORE = new Staff("tore", "Tore Moanes", "tildeling", List.of("allocation_office"), "svarer på spørsmål om møter, Tildelingskontoret");
    public static final Staff IDA = new Staff("ida", "Ida Bergheim", "dps", List.of("clinician"), "behandler, DPS Elvestad");
    public static final Staff GEIR = new Staff("geir", "Geir Dalsbø", "poliklinikk", List.of("clinician"), "behandler, Ruspoliklinikken");
    public static final Staff LIV = new Staff("liv", "Liv Rønnestad", "fastlege", List.of("gp"), "fastlege, Legene i Brugata");
    public static final Staff SIRI = new Staff("siri", "Siri Holmefjord", "rus", List.of("leader"), "leder, Rus og psykisk helse");
    public static final Staff NILS = new Staff("nils", "Nils Aasgrav", "erfaring", List.of("working_group", "user_representative"), "brukerrepresentant i arbeidsgruppa, Egen Erfaring");
    public static final Staff EVA = new Staff("eva", "Eva Liahaug", "tildeling", List.of("administrator"), "administrator, Tildelingskontoret, ser ingen personer");

    public static final Staff RANDI = new Staff("randi", "Randi Torvik", "tildeling", List.of("privacy_officer"), "personvernombud, Elvestad kommune");
    public static final Staff ODD = new Staff("odd", "Odd Sandmoen", "dps", List.of("privacy_officer"), "personvernombud, Elvestad sykehus");

    public static final Person SIV = new Person("siv", "Siv Fjellro", "Siv", LocalDate.of(1988, 3, 14), "nb", "berit", "per", "har snart et møte");
    public static final Person JONAS = new Person("jonas", "Jonas Elvebakken", "Jonas", LocalDate.of(1995, 10, 2), "nn", "per", "berit", "har fått lovnader, skriv nynorsk");
    public static final Person RUNA = new Person("runa", "Runa Skogstø", "Runa", LocalDate.of(1979, 6, 21), "nb", "kari", "berit", "noen spør om et møte for henne");

    public static final List<Staff> STAFF = List.of(ANNE, BERIT, PER, KARI, TORE, IDA, GEIR, LIV, SIRI, NILS, EVA, RANDI, ODD);
    public static final List<Person> PERSONS = List.of(SIV, JONAS, RUNA);

    /** Siv's sister, who works nowhere: asked in by Siv, and sees what Siv shares with her. */
    public static final Choice TONE = new Choice("tone", "Tone Fjellro", "søster til Siv, ser bare det Siv deler");

    /** Runa's guardian, who works nowhere either: sees what the paper says, and every page says on whose behalf. */
    public static final Choice OLAV = new Choice("olav", "Olav Brekkhus", "verge for Runa, ser det papiret sier");

    /** Name, what they are, and what the identity provider calls them. */
    public record Choice(String subject, String name, String words) {}

    public static List<Choice> choices() {
        return Stream.of(PERSONS.stream().map(person -> new Choice(person.subject(), person.name(), person.words())),
                Stream.of(TONE, OLAV), STAFF.stream().map(staff -> new Choice(staff.subject(), staff.name(), staff.words()))).flatMap(some -> some).toList();
    }
}
