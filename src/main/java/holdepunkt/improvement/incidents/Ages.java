package holdepunkt.improvement.incidents;

import java.util.List;
import java.util.regex.Pattern;

/** An age in years. Three years of waiting is no age. */
final class Ages {

    private static final String TENS = "(?i:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?i:en|ett|ein|to|tre|fire|fem|seks|syv|sju|åtte|ni)?";
    private static final String TEENS = "(?i:ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten)";
    private static final String ENGLISH = "(?i:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?i:one|two|three|four|five|six|seven|eight|nine))?";
    private static final String NUMBER = "(?:\\d{1,2}|" + TENS + "|" + TEENS + ")";
    /** How long or how often, before the number. */
    private static final String LASTED = "(?<!(?U)\\b(?i:i|for|etter|over|siste|sist|ca|ca\\.|cirka|omtrent|nesten|enn|minst|under|hvert|kvart|ventet|venta|vart|varte|innen|hele|heile|mellom|til|neste|første|fyrste|de|dei|tok|tar|gikk|gjekk|går|gått|om|på|nær|–|-) )";

    private static final List<Pattern> AGES = List.of(
            Patterns.of("(?U)\\b", NUMBER, "(?:-| )?(?i:åring|åringen|åringar|åringer)\\b"),
            Patterns.of("(?U)\\b", NUMBER, " (?i:år|års) (?i:gammel|gammal|gamal|gamle|gammelt|alder)\\b"),
            Patterns.of("(?U)\\b(?:\\d{1,2}|", ENGLISH, ")[ -](?i:years?)[ -](?i:old|olds)\\b"),
            Patterns.of("(?U)\\b(?i:aged|alder|alderen|fylte|fyller|fylt|turned|turning|turns) (?:av |på |: )?(?:\\d{1,2}|", ENGLISH, "|", TENS, "|", TEENS, ")\\b(?: år\\b)?"),
            Patterns.of("(?U)\\b(?i:født|fødd|f\\.|born)(?: in| i)? '?(?:19|20)?\\d\\d\\b"),
            Patterns.of("(?U)\\b(?i:mann|mannen|kvinne|kvinna|kvinnen|dame|dama|jente|jenta|gutt|gutten|gut|guten|ungdom|pasient|pasienten|mor|far|sønn|son|datter|dotter|bror|søster|man|woman|girl|boy|patient|son|daughter)"
                    + "(?:,| på| i alderen| of)? \\d{1,2}(?: år)?\\b(?! ?(?i:dager|dagar|uker|veker|måneder|månader|timer|timar|ganger|gonger|av|of|days|weeks|months|hours|times|%|prosent))"),
            Patterns.of("(?U)", LASTED, "\\b\\d{1,2} år\\b(?! (?i:siden|sidan|senere|seinare|etter|før|med|uten|utan|lang|på|i|fram|frem|til|hadde|har))"));

    private Ages() {}

    static List<Finding> in(String text) {
        return Patterns.in(text, FindingKind.AGE, AGES);
    }
}
