package holdepunkt.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A form that shows what stands says which version of it: else who sends last overwrites unseen. A form that need not is listed with the reason, which is
 * reviewed as code is.
 */
class TwoNeverOverwriteEachOtherTests {

    private static final Path PAGES = Path.of("src/main/jte");
    private static final Path LISTED = Path.of("src/test/resources/shape/unversioned.tsv");

    @Test
    void aFormThatShowsWhatStandsSaysWhichVersion() {
        var forms = Sources.files(PAGES.toString(), ".jte").stream()
                .flatMap(file -> PostForm.of(PAGES.relativize(file).toString(), Sources.text(file), TwoNeverOverwriteEachOtherTests::part).stream()).toList();
        var showing = forms.stream().filter(form -> !form.shows().isEmpty()).toList();
        var listed = listed();
        var bare = bare(showing);
        assertThat(bare.keySet()).as("forms that show what stands, without a version and without a reason in unversioned.tsv: %s", bare).isSubsetOf(listed.keySet());
        assertThat(listed.keySet()).as("reasons for forms that need none").isSubsetOf(bare.keySet());
        assertThat(listed.values()).allMatch(reason -> reason.length() > 20);
        Guards.report("forms-that-show-what-stands", showing.size(), 0, 65, 0, "versioned=" + showing.stream().filter(PostForm::versioned).count(), "listed=" + listed.size());
    }

    @Test
    void aFormWithoutAVersionIsSeenAlsoWhenItsFieldsStandInAnotherFile() {
        var fields = "@template.layout._textarea(page = page, name = \"words\", label = page.t(\"a\", \")\"), value = goal.now(), required = true)";
        var proposes = "<form class=\"x\" method=\"post\" action=\"/a\">@template.layout._date(page = page, name = \"on\", value = today)</form>";
        var versioned = "<form method=\"post\" action=\"/b\">@template.layout._hidden(page = page, version = goal.version())" + fields + "</form>";
        var inAPart = "<form method=\"post\" action=\"${here}/c\">@template.layout._hidden(page = page)@template.some._fields(page = page, goal = goal)</form>";
        var found = PostForm.of("some/page.jte", proposes + versioned + inAPart, name -> name.equals("some._fields") ? Optional.of(fields) : Optional.empty());
        assertThat(found).hasSize(3);
        assertThat(bare(found.stream().filter(form -> !form.shows().isEmpty()).toList())).containsOnlyKeys("some/page.jte\t${here}/c").containsValue(List.of("goal.now()"));
    }

    private static Map<String, List<String>> bare(List<PostForm> showing) {
        return showing.stream().filter(form -> !form.versioned()).collect(Collectors.toMap(PostForm::key, PostForm::shows, (one, other) -> one, TreeMap::new));
    }

    private static Optional<String> part(String name) {
        return Optional.of(PAGES.resolve(name.replace('.', '/') + ".jte")).filter(Files::exists).map(Sources::text);
    }

    /** By template and action, why. */
    private static Map<String, String> listed() {
        return Sources.text(LISTED).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .collect(Collectors.toMap(line -> line[0] + "\t" + line[1], line -> line[2]));
    }
}
