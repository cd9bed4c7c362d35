package holdepunkt.improvement.incidents;

import java.util.Set;
import java.util.regex.Pattern;

/** What the check takes a word for. */
final class Words {

    private static final Pattern KIND = Pattern.compile(".{3,}(?:kommunen?|sykehuset?|sjukehuset?|team|teamet|tjenesten?|teneste|tenesta|senter|senteret|loven|lova|reformen|direktoratet|avdelingen|legen|møtet?|meldingen?|planen?"
            + "|utvalget|foreningen|kontoret|enheten|eininga|klinikken|klinikk|ombudet|ombud|gruppen|gruppa|huset|programmet|prosjektet)");
    private static final Pattern STREET = Pattern.compile(".{2,}(?:gata|gaten|veien|vegen|torget|svingen|allé|alléen|bakken)");
    private static final Set<String> TOWNS = Set.of("oslo", "bergen", "trondheim", "stavanger", "drammen", "fredrikstad", "sarpsborg", "kristiansand", "tromsø", "bodø");
    /** What somebody does: before it, a word at the beginning of a sentence is a name. */
    private static final Set<String> DOES = Set.of("ringte", "ringer", "sa", "sier", "møtte", "kom", "kjem", "gikk", "gjekk", "fikk", "fekk", "spurte", "svarte", "ble", "vart", "hadde", "skulle", "ville", "kunne", "var", "og",
            "called", "said", "met", "came", "went", "asked", "got", "was", "had");

    private Words() {}

    static boolean known(Token token) {
        var low = token.forms();
        return token.word().equals("I") || token.word().matches("I['’]\\p{Ll}+") || low.stream().anyMatch(form -> WordList.KNOWN.has(form) || KIND.matcher(form).matches());
    }

    static boolean given(Token token) {
        return on(WordList.GIVEN, token);
    }

    static boolean family(Token token) {
        return on(WordList.FAMILY, token);
    }

    /** On the list itself, or one part of it is, as in Anne-Marie. */
    private static boolean on(WordList list, Token token) {
        return token.forms().stream().anyMatch(list::has) || token.word().contains("-") && Pattern.compile("-").splitAsStream(token.forms().getFirst()).anyMatch(list.sure()::contains);
    }

    static boolean surely(WordList list, Token token) {
        return on(list, token) && (token.forms().stream().noneMatch(list.doubtful()::contains));
    }

    static boolean street(Token token) {
        var low = token.forms().getFirst();
        return token.capital() && STREET.matcher(low).matches() && !WordList.NOT_A_STREET.has(low);
    }

    static boolean town(Token token) {
        return token.forms().stream().anyMatch(TOWNS::contains);
    }

    static boolean does(Token token) {
        return DOES.contains(token.word());
    }
}
