package holdepunkt.dev;

import holdepunkt.core.SyntheticIds;
import holdepunkt.demo.DemoPeople;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the page on which one chooses who to be: one button each. It stands where a real identity provider asks for a password. */
final class ChooserPage {

    /** Those whom the work goes through from the first question to kept promises; the others one needs more seldom. */
    static final Set<String> FIRST = Set.of("siv", "jonas", "runa", "anne", "berit", "per", "kari", "tore", "ida", "siri", "nils", "eva");

    private ChooserPage() {}

    static Path writeTo(Path file) throws IOException {
        var newcomer = new DemoPeople.Choice(SyntheticIds.bornOn(DemoPeople.SIV.born(), 77).digits(), "Noen som ikke er kjent her", "Logger inn for første gang og kan be om et møte selv");
        var others = Stream.concat(DemoPeople.choices().stream().filter(choice -> !FIRST.contains(choice.subject())), Stream.of(newcomer));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, """
                <!doctype html><html lang="nb"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Hvem vil du være?</title>
                <style>body{font:18px/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1b2a33;background:#fff}
                summary{min-height:44px;padding:.6rem 0;font-weight:600;cursor:pointer}ul{list-style:none;padding:0;display:grid;gap:.5rem}button{width:100%%;min-height:44px;text-align:left;font:inherit;color:inherit;
                padding:.6rem 1rem;border:2px solid #0b5566;border-radius:.5rem;background:#fff;cursor:pointer}
                button:hover,button:focus-visible{background:#e4f1f4;outline:3px solid #0b5566;outline-offset:2px}</style>
                <main><h1>Hvem vil du være?</h1>
                <p>Dette er demoområdet Elvestad. Alle her er oppdiktet. Velg en person for å logge inn som henne eller ham.</p>
                <p>Sivs oppdiktede fødselsnummer, til hastetilgang: %s</p>
                <form method="post"><input type="hidden" name="claims" value='{"acr":"idporten-loa-high"}'>
                <ul>%s</ul>
                <details><summary>Flere</summary><ul>%s</ul></details>
                </form></main></html>
                """.formatted(SyntheticIds.bornOn(DemoPeople.SIV.born(), 1).digits(), buttons(DemoPeople.choices().stream().filter(choice -> FIRST.contains(choice.subject()))),
                buttons(others)));
    }

    private static String buttons(Stream<DemoPeople.Choice> people) {
        return people.map(choice -> "<li><button name=\"username\" value=\"%s\"><strong>%s</strong><br>%s</button></li>".formatted(choice.subject(), choice.name(), choice.words()))
                .collect(Collectors.joining("\n"));
    }
}
