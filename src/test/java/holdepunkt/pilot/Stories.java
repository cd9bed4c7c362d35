package holdepunkt.pilot;

import static holdepunkt.pilot.Story.Fact.GP;
import static holdepunkt.pilot.Story.Fact.HARD;
import static holdepunkt.pilot.Story.Fact.LATER;
import static holdepunkt.pilot.Story.Fact.NETWORK;
import static holdepunkt.pilot.Story.Fact.PEER;
import static holdepunkt.pilot.Story.applies;
import static holdepunkt.pilot.Story.does;
import static holdepunkt.pilot.Story.no;
import static holdepunkt.pilot.Story.nobody;

import holdepunkt.pilot.Story.Fact;
import holdepunkt.pilot.Story.Fate;
import holdepunkt.pilot.Story.Line;
import holdepunkt.pilot.Story.Way;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ten whose stories add up to what was counted in 2017, and two more. All of them are invented. */
final class Stories {

    private Stories() {}

    static final List<Story> TRIAL = List.of(
            held("mona", "Mona Bekkelund", 1984, "berit", "siri", Set.of(NETWORK, GP, PEER), "network_strengthened", "Det var greit. Alle hørte på.",
                    "Timen skulle være før helga", does("berit", "Følger deg til første time på Jobb og aktivitet", 12), does("liv", "Ser over medisinene sammen med deg", 10)),
            held("terje", "Terje Sandvoll", 1976, "kari", "tore", Set.of(NETWORK, GP, PEER), "network_strengthened", "Det var greit å møte alle samtidig.", null,
                    applies("anne", "Søker om hjelp til depositum", 21, "NAV Elvestad"), does("kari", "Ringer deg hver tirsdag den første måneden", 7)),
            held("aud", "Aud Kvernmo", 1969, "berit", "siri", Set.of(NETWORK, PEER), "support_already_there", "Greit. Det meste var jo på plass.", null,
                    does("berit", "Skriver opp hvem som kommer hvilken dag", 5)),
            held("roar", "Roar Hellestad", 1981, "berit", "siri", Set.of(NETWORK, LATER), null, "Det var greit.",
                    "Jeg ville at søsteren min skulle sagt mer", does("anne", "Ordner nytt bankkort sammen med deg", 9), nobody("Et sted å være i helgene")),
            held("lena", "Lena Myrvang", 1992, "per", "berit", Set.of(GP, PEER), "way_in", "Greit. Jeg visste ikke at det fantes.", null,
                    does("per", "Blir med deg til Kafé Brua på fredag", 6), does("liv", "Skriver til sykehuset mens du er der", 8)),
            held("oddvar", "Oddvar Stormo", 1959, "berit", "siri", Set.of(LATER), "offered_not_taken_up", "Det var greit nok.", null,
                    applies("berit", "Søker om plass i dagtilbudet", 28, "Rus og psykisk helse"), no("Egen bolig nå", "Søk på Tildelingskontoret. Får du nei, kan du klage innen tre uker.")),
            held("silje", "Silje Nordhaug", 1998, "kari", "tore", Set.of(PEER, HARD), "offered_not_taken_up", "Det var greit.",
                    "Det gikk for fort, jeg rakk ikke å si alt", does("kari", "Tar en tur med deg i stedet for nytt møte", 14)),
            planned("kare", "Kåre Furulid", 1973, Fate.NOBODY_CAME), planned("trine", "Trine Vasslie", 1989, Fate.NOBODY_CAME),
            planned("bente", "Bente Åsmyr", 1965, Fate.STOPPED));

    static final List<Story> FURTHER = List.of(
            new Story("pilot-jorunn", "Jorunn Elvestrand", "Jorunn", LocalDate.of(1990, 5, 17), "nb", "berit", "siri", Way.EMERGENCY, Fate.HELD, Set.of(),
                    List.of(does("ida", "Sitter sammen med deg til morgenen kommer", 1), does("berit", "Kommer klokka ni og blir med hjem", 2)), null, null, null),
            new Story("pilot-halvard", "Halvard Tindeland", "Halvard", LocalDate.of(1987, 11, 3), "nn", "per", "berit", Way.SELF, Fate.HELD, Set.of(PEER),
                    List.of(does("per", "Går til NAV saman med deg måndag", 4), applies("anne", "Søkjer om støtte til kurset", 25, "NAV Elvestad")),
                    "Eg vil byrje med kurset, ikkje med jobb", null, null));

    static Stream<Story> all() {
        return Stream.concat(TRIAL.stream(), FURTHER.stream());
    }

    private static Story held(String key, String name, int year, String contact, String deputy, Set<Fact> facts, @Nullable String outcome, String words,
                              @Nullable String differs, Line... lines) {
        return new Story("pilot-" + key, name, name.split(" ")[0], LocalDate.of(year, 2, 9), "nb", contact, deputy, Way.ASKED_FOR, Fate.HELD, facts, List.of(lines),
                differs, outcome, words);
    }

    private static Story planned(String key, String name, int year, Fate fate) {
        return new Story("pilot-" + key, name, name.split(" ")[0], LocalDate.of(year, 8, 24), "nb", "berit", "siri", Way.ASKED_FOR, fate, Set.of(PEER), List.of(), null, null, null);
    }
}
