package holdepunkt.improvement.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names of persons and places. A word with a capital inside a sentence is taken for a name until somebody says what else it is. */
final class Names {

    /** After these a letter is no initial. */
    private static final Set<String> LETTERED = Set.of("plan", "vitamin", "hepatitt", "hepatitis", "type", "gruppe", "group", "del", "part", "alternativ", "avdeling", "nivå", "level", "dps", "punkt", "bokstav", "klasse",
            "kategori", "category", "team", "post", "tabell", "table", "grad", "kode", "fase", "phase", "og", "and", "eller", "or");

    private final String text;
    private final List<Token> tokens;
    private final List<Finding> found = new ArrayList<>();

    private Names(String text) {
        this.text = text;
        this.tokens = Token.of(text);
    }

    static List<Finding> in(String text) {
        var names = new Names(text);
        for (int at = 0; at < names.tokens.size(); ) {
            at += names.take(at);
        }
        return names.found;
    }

    /** @return how many words were read */
    private int take(int at) {
        var token = tokens.get(at);
        if (listed(at)) {
            int more = token.capital() ? following(at) : 0;
            return add(more == 0 ? FindingKind.NAME : FindingKind.FULL_NAME, at, 1 + more);
        }
        int place = Places.at(tokens, at);
        if (place > 0) {
            return add(FindingKind.PLACE, at, place);
        }
        return token.capital() && !Words.known(token) ? unlisted(at) : 1;
    }

    /** On a list of names, and meant as one here. */
    private boolean listed(int at) {
        var token = tokens.get(at);
        if (!Words.given(token) && !Words.family(token)) {
            return false;
        }
        boolean sure = Words.given(token) ? Words.surely(WordList.GIVEN, token) : Words.surely(WordList.FAMILY, token);
        if (!token.capital()) {
            return sure && Words.given(token) && token.word().length() > 3;
        }
        return sure || !token.starts() || at + 1 < tokens.size() && (Words.does(tokens.get(at + 1)) || follows(at));
    }

    private int unlisted(int at) {
        var token = tokens.get(at);
        if (follows(at) && Words.surely(WordList.FAMILY, tokens.get(at + 1))) {
            return add(FindingKind.FULL_NAME, at, 2);
        }
        if (token.starts() || token.acronym() || initialOfSomethingElse(at)) {
            return 1;
        }
        return add(FindingKind.NAME, at, 1 + following(at));
    }

    private boolean initialOfSomethingElse(int at) {
        return tokens.get(at).word().length() == 1 && at > 0 && LETTERED.contains(tokens.get(at - 1).forms().getFirst());
    }

    private int following(int at) {
        int more = 0;
        while (follows(at + more)) {
            more++;
        }
        return more;
    }

    /** The next word belongs to the same name. */
    private boolean follows(int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        var next = tokens.get(at + 1);
        boolean near = next.glued() || tokens.get(at).word().length() == 1 && next.from() - tokens.get(at).to() <= 2;
        return near && next.capital() && !next.starts() && (!Words.known(next) || Words.given(next)) && (!next.acronym() || Words.given(next) || Words.family(next));
    }

    private int add(FindingKind kind, int at, int words) {
        found.add(Finding.of(kind, text, tokens.get(at).from(), tokens.get(at + words - 1).to()));
        return words;
    }
}
