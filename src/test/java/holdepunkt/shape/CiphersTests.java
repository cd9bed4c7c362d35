package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import holdepunkt.shape.Sources.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every place where something is sealed, hashed, signed or drawn at random: by a known method, and named in {@code docs/safeguards.md}. */
class CiphersTests {

    private static final Set<String> KNOWN = Set.of("SHA-256", "HmacSHA256", "Ed25519", "AES256_GCM");
    private static final Set<String> FACTORIES = Set.of("MessageDigest", "Mac", "Cipher", "Signature", "KeyPairGenerator", "KeyFactory", "KeyGenerator", "SecretKeyFactory",
            "KeyAgreement", "AlgorithmParameters");
    private static final Set<String> GUESSABLE = Set.of("Random", "ThreadLocalRandom", "SplittableRandom", "RandomGenerator");
    private static final Set<String> EVALUATING = Set.of("ScriptEngineManager", "SpelExpressionParser", "ExpressionParser", "InitialContext", "XPathFactory", "ObjectInputStream");
    private static final Pattern IN_PAPER = Pattern.compile("`([\\w.]+)`");

    private static final List<Source> MAIN = Sources.under("src/main/java");

    @Test
    void everyMethodIsAKnownOne() {
        assertThat(MAIN.stream().flatMap(source -> unknown(source).stream())).isEmpty();
        Guards.report("ciphers", MAIN.size(), 0, 1_600, 0, "places=" + places().size());
    }

    @Test
    void everyPlaceStandsInThePaper() throws Exception {
        var paper = Sources.text(java.nio.file.Path.of("docs/safeguards.md"));
        var section = paper.substring(paper.indexOf("## Keys and ciphers"), paper.indexOf("\n## ", paper.indexOf("## Keys and ciphers") + 4));
        var named = IN_PAPER.matcher(section).results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(named).as("places named in docs/safeguards.md, Keys and ciphers").containsAll(places());
    }

    @Test
    void aWeakOrGuessableMethodIsSeen() {
        var bad = Sources.of("Bad.java", """
                class Bad {
                    Object weak() throws Exception { return java.security.MessageDigest.getInstance("MD5"); }
                    Object chosen(String how) throws Exception { return Mac.getInstance(how); }
                    int guessable() { return new Random().nextInt() + (int) Math.random(); }
                    Object evaluated() { return new SpelExpressionParser(); }
                    Object pattern(String typed) { return java.util.regex.Pattern.compile(typed); }
                }""");
        assertThat(unknown(bad)).hasSize(6);
    }

    private static List<String> unknown(Source source) {
        var wrong = new ArrayList<String>();
        source.each(MethodInvocationTree.class, (call, path) -> {
            var method = call.getMethodSelect().toString();
            var of = last(method.substring(0, Math.max(0, method.lastIndexOf('.'))));
            var name = last(method);
            var first = call.getArguments().isEmpty() ? "" : call.getArguments().getFirst().toString();
            if (name.equals("getInstance") && FACTORIES.contains(of) && !KNOWN.contains(first.replace("\"", ""))) {
                wrong.add(source.path() + " uses " + method + "(" + first + ")");
            }
            if (name.equals("random") && of.equals("Math")) {
                wrong.add(source.path() + " draws what can be guessed");
            }
            // What someone typed must not become an expression; a constant's name is in capitals.
            if (name.equals("compile") && of.equals("Pattern") && !first.contains("\"") && !first.matches("[A-Z_]+")) {
                wrong.add(source.path() + " makes an expression of " + first);
            }
        });
        source.each(NewClassTree.class, (made, path) -> {
            var type = last(made.getIdentifier().toString());
            if (GUESSABLE.contains(type) || EVALUATING.contains(type)) {
                wrong.add(source.path() + " uses " + type);
            }
        });
        return wrong;
    }

    /** The types that do it, by name. */
    private static Set<String> places() {
        var names = new TreeSet<String>();
        for (var source : MAIN) {
            Stream.of(MemberSelectTree.class, IdentifierTree.class).forEach(kind -> source.each(kind, (part, path) -> {
                var name = last(part.toString());
                if (FACTORIES.contains(name) || name.equals("SecureRandom") || name.equals("Aead") || name.equals("KeysetHandle")) {
                    names.add(source.path().replaceFirst(".*/(\\w+)\\.java$", "$1"));
                }
            }));
        }
        return names;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
