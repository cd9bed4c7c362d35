package holdepunkt.improvement.incidents;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/** Stories with one thing in them that gives somebody away, and stories with none, in three languages. The same for the same seed. */
final class PlantedTexts {

    /** @param at where it was planted */
    record Planted(String kind, String text, int at, String words) {}

    private static final List<String> CLEAN = List.of(
            "Innleggelsen ble avsluttet uten at noen hadde fått beskjed.", "Koordinator ringte NAV tre ganger samme uke.", "Det gikk fire måneder før DPS svarte.", "Hun hadde ventet i 3 år på bolig.",
            "Fastlegen skrev ut 10 mg i stedet for 2.5 mg.", "Vakttelefonen er åpen 24/7, også i helgene.", "Møtet begynte kl. 14.30 og varte i to timer.", "Etter pbrl. § 2-5 har hun rett til individuell plan.",
            "Ansvarsgruppa møttes ikke på flere uker.", "En fra Kirkens Bymisjon var med hele veien.", "Kommunen og poliklinikken var uenige om hvem som skulle betale 2000 kroner.", "Det tok 3 uker å få svar.",
            "Halvparten, 12 av 24, hadde fått brevet.", "På mandager er det ingen på kontoret.", "Hans fortelling var en annen enn tjenestens.", "Vår rutine sier at noen skal ringe først.", "Finn en vei videre, sa vi.",
            "Are you there, spurte de i telefonen.", "Line of work betydde lite her.", "Stein på stein ble tilliten bygd opp.", "Det var den tredje gangen på et halvt år.", "Omveien ble lang, men utveien var god.",
            "Ho fekk ikkje svar frå Nav på fleire veker.", "Kommunen hadde ikkje avtale med dei andre.", "Det vart eit møte til slutt, og alle kom.", "Ingen visste kven som skulle ringje.", "Koordinatoren spurde kva ho ville sjølv.",
            "Legevakta tok henne imot for tredje gong.", "Etter 5 veker stod ho framleis utan stad å bu.", "Tenesta endra rutinen etterpå.", "Pårørande fekk ikkje vere med inn.", "Vi skreiv ein plan saman med ho det galdt.",
            "The meeting was cancelled twice.", "She was told to wait for 6 weeks.", "Nobody from the clinic called back.", "I think the plan was never read.", "He had been waiting since the first referral.", "The GP and NAV disagreed about who should act.",
            "They met every Monday in the beginning.", "It took 4 months and 2 complaints.", "What helped was that one person stayed.", "We changed the routine at the ward.", "The municipality paid 1500 kroner too little.",
            "Til slutt kom erfaringskonsulenten og ble sittende.", "Plan B var å ringe AMK.", "Hepatitt C ble tatt opp først etter 8 uker.", "Oppfølgingen ble gjort på Teams.", "Samhandlingsreformen ble nevnt av flere.",
            "Noen sa: «Dette er ikke vårt bord.»", "– Vi prøver igjen, sa hun.", "Rusteam og psykiatriteam hadde hver sin liste.", "Ukene etter var rolige.", "Hun møtte opp likevel.", "Etter 2 år kom svaret.");
    /** Nobody is named, and it asks all the same: a capital or a year inside a sentence is not understood. */
    private static final List<String> HARD = List.of("Ordningen heter Brobyggerne.", "Loven fra 2011 sier noe annet.", "Vi brukte boka Recovery i praksis.", "I høst blir rutinen ny.", "Kaffen hos Ny Kurs hjalp mer enn møtet.");
    private static final List<String> BEFORE = List.of("Etter utskriving ringte ", "Til slutt var det ", "Vi snakket med ", "Det var avtalt med ", "Då kom ", "I gangen stod ", "They asked ", "In the end it was ", "Ho venta på ");
    private static final List<String> AFTER = List.of(" om det som hadde skjedd.", " og spurte hva som var mulig.", ", som ikke visste noe.", " før noen andre rakk det.", " utan at nokon hadde bede om det.", " before anyone else did.");

    private final Random random;

    PlantedTexts(long seed) {
        random = new Random(seed);
    }

    List<String> clean(int count) {
        var texts = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            texts.add(sentences(3 + random.nextInt(4)) + (random.nextInt(10) == 0 ? pick(HARD) : ""));
        }
        return texts;
    }

    List<Planted> planted(int count) {
        var names = WordList.GIVEN.sure().stream().sorted().toList();
        var doubtful = WordList.GIVEN.doubtful().stream().sorted().toList();
        var family = WordList.FAMILY.sure().stream().sorted().toList();
        var places = WordList.PLACES.sure().stream().sorted().toList();
        var kinds = List.<Function<Random, Planted>>of(
                r -> inside("name", capital(pick(names))), r -> inside("name", capital(pick(names)) + "s søster"), r -> first("name", capital(pick(names))), r -> inside("name", pick(names).toUpperCase(Locale.ROOT)),
                r -> inside("name", capital(pick(doubtful))), r -> first("name", capital(pick(doubtful))), r -> inside("full name", capital(pick(names)) + " " + capital(pick(family))),
                r -> inside("full name", capital(pick(names)) + " " + (char) ('A' + r.nextInt(26)) + ". " + made()), r -> inside("name nobody has listed", made()), r -> inside("national number", national()), r -> inside("phone", phone()),
                r -> inside("e-mail", pick(names).replace(" ", "") + "." + r.nextInt(99) + "@" + pick(List.of("gmail.com", "kommune.no", "online.no"))), r -> inside("date", date()), r -> inside("date", date()), r -> inside("age", age()),
                r -> inside("address", made() + pick(List.of("gata", "veien", "vegen", " vei", " gate", "bakken")) + " " + (1 + r.nextInt(180)) + pick(List.of("", "", "b", " C"))), r -> inside("place", title(pick(places))));
        var texts = new ArrayList<Planted>();
        for (int i = 0; i < count; i++) {
            texts.add(kinds.get(i % kinds.size()).apply(random));
        }
        return texts;
    }

    private Planted inside(String kind, String words) {
        var before = sentences(random.nextInt(3)) + pick(BEFORE);
        return new Planted(kind, before + words + pick(AFTER) + " " + sentences(random.nextInt(2)), before.length(), words.split(" søster")[0]);
    }

    private Planted first(String kind, String words) {
        var before = sentences(1 + random.nextInt(2));
        return new Planted(kind, before + words + pick(List.of(" ringte og spurte.", " kom ikke inn.", " sa det var nok.", " spurte kven som hadde ansvaret.", " was told to wait.")), before.length(), words);
    }

    private String sentences(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(pick(CLEAN)).append(' ');
        }
        return text.toString();
    }

    private String date() {
        var day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(13_000));
        var month = List.of("januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember").get(day.getMonthValue() - 1);
        var english = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return switch (random.nextInt(12)) {
            case 0 -> "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            case 1 -> "%d/%d-%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
            case 2 -> day.toString();
            case 3 -> day.getDayOfMonth() + ". " + month;
            case 4 -> day.getDayOfMonth() + " " + month + " " + day.getYear();
            case 5 -> english + " " + day.getDayOfMonth() + "th";
            case 6 -> day.getDayOfMonth() + " " + english + " " + day.getYear();
            case 7 -> "fredag " + day.getDayOfMonth() + ".";
            case 8 -> "den " + day.getDayOfMonth() + ".";
            case 9 -> "i " + day.getYear();
            case 10 -> pick(List.of("i fjor sommer", "i fjor haust", "julaften", "last summer", "i forfjor", "sommeren i fjor"));
            default -> "%02d%02d%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
        };
    }

    private String age() {
        int years = 18 + random.nextInt(60);
        return switch (random.nextInt(6)) {
            case 0 -> "en på " + years + " år gammel";
            case 1 -> "en " + years + "-åring";
            case 2 -> "ein " + years + " år gamal mann";
            case 3 -> "a " + years + "-year-old";
            case 4 -> "ei kvinne på " + years + " år";
            default -> "en trettifireåring";
        };
    }

    private String national() {
        var number = "%02d%02d%02d%05d".formatted(1 + random.nextInt(31), 1 + random.nextInt(12), random.nextInt(100), random.nextInt(100_000));
        return pick(List.of(number, number.substring(0, 6) + " " + number.substring(6), number.substring(0, 6) + "-" + number.substring(6)));
    }

    private String phone() {
        var number = pick(List.of("4", "9", "2", "6")) + "%07d".formatted(random.nextInt(10_000_000));
        return pick(List.of(number, "+47 " + number, number.substring(0, 3) + " " + number.substring(3, 5) + " " + number.substring(5),
                number.substring(0, 2) + " " + number.substring(2, 4) + " " + number.substring(4, 6) + " " + number.substring(6)));
    }

    /** A word that is on no list. */
    private String made() {
        var word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append(pick(List.of("br", "kj", "l", "m", "sk", "tr", "v"))).append(pick(List.of("a", "e", "i", "o", "ø")));
        }
        return capital(word + "rk");
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String title(String name) {
        var words = new StringBuilder();
        for (var word : name.split("(?<=[ -])")) {
            words.append(word.startsWith("og") ? word : capital(word));
        }
        return words.toString();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
