package holdepunkt.shape;

import holdepunkt.core.Lix;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How a text may be towards a person: short sentences, easy words, and none of the words that make her a case. */
final class PlainWords {

    static final int LONGEST_SENTENCE = 15;

    /** Never towards her. Compounds such as saksbehandler are other words. */
    private static final Map<String, Pattern> NEVER = Map.of(
            "nb", words("bruker|brukeren|brukere|brukerne|sak|saken|saker|sakene|ikke møtt(?! deg)|uteblitt|uteble|svingdør\\p{L}*|motivert|umotivert|meldt inn|innmeldt|kartlagt|kartlegging"),
            "nn", words("brukar|brukaren|brukarar|brukarane|sak|saka|saker|sakene|ikkje møtt(?! deg)|uteblitt|uteblei|svingdør\\p{L}*|motivert|umotivert|meld inn|meldt inn|kartlagd|kartlagt|kartlegging"),
            "en", words("user(?! representative)|users|the case|your case|cases|no-show|did not attend|revolving door|motivated|unmotivated|mapped"));

    /** Words of the one written language that do not belong in the other. */
    private static final Map<String, Pattern> OTHER_LANGUAGE = Map.of(
            "nb", words("eg|ikkje|kva|kven|korleis|nokon|noko|frå|berre|dykk|dykkar|vere|eit|ein|òg|sjølv"),
            "nn", words("jeg|ikke|hva|hvem|hvordan|noen|noe|fra|bare|dere|deres|være|selv|kommer|gjøre"),
            "en", words("og|ikke|ikkje|du|jeg|eg"));

    private PlainWords() {}

    static List<String> wrong(Messages messages) {
        var wrong = new ArrayList<String>();
        for (var bundle : messages.bundles()) {
            bundle.texts().forEach((key, text) -> {
                var shown = Messages.shown(text);
                var where = bundle.language() + " " + key + ": ";
                NEVER.get(bundle.language()).matcher(shown).results().forEach(found -> wrong.add(where + "says «" + found.group() + "»"));
                OTHER_LANGUAGE.get(bundle.language()).matcher(shown).results()
                        .forEach(found -> wrong.add(where + "«" + found.group() + "» is of another language"));
                longest(shown).filter(length -> length > LONGEST_SENTENCE).ifPresent(length -> wrong.add(where + "has a sentence of " + length + " words"));
            });
        }
        return wrong;
    }

    /** All texts of one language read as one, each a block of its own. */
    static Lix lix(Messages messages, String language) {
        var all = new StringBuilder();
        messages.bundles().stream().filter(bundle -> bundle.language().equals(language))
                .forEach(bundle -> bundle.texts().values().forEach(text -> all.append(Messages.shown(text)).append('\n')));
        return Lix.of(all.toString());
    }

    private static java.util.Optional<Integer> longest(String text) {
        return java.util.stream.Stream.of(text.split("(?<=[.!?…:])\\s+(?=[\\p{Lu}«])|\\n")).map(sentence -> Lix.of(sentence).words()).max(Integer::compare);
    }

    private static Pattern words(String choice) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + choice + ")(?![\\p{L}-])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
