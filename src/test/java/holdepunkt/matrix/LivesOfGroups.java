package holdepunkt.matrix;

import holdepunkt.core.Period;
import holdepunkt.insight.counting.MonthsTold;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Visitor;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** What takes many before there is a form: months that are counted, and a survey that ten have answered and two have sorted. Laid by the pages. */
final class LivesOfGroups {

    private static final int ANSWERS = 10;

    private final Stage stage;
    private final ApplicationContext parts;

    LivesOfGroups(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.parts = parts;
    }

    /** An area with thirty months behind it, of which the first half went otherwise, and a chain with one step. */
    Map<String, String> counted() {
        var told = new MonthsTold(stage, parts);
        for (int ago = 1; ago <= 30; ago++) {
            told.asked(ago, 40, ago > 14 ? 18 + ago % 3 : 30 + ago % 3);
        }
        var group = stage.as(told.subject("working_group")).inLanguage("nb");
        var chain = chain(group);
        return Map.of("leader", told.subject("leader"), "group", told.subject("working_group"), "chain", last(chain), "part", stone(group, chain));
    }

    /** A survey that is open, and a code to it. */
    Map<String, String> survey() {
        var nils = stage.as("nils").inLanguage("nb");
        var survey = published(nils);
        return Map.of("survey", last(survey), "code", codes(nils, survey).getFirst());
    }

    /** A survey that is closed, with two quotations that two have sorted, one of them alike, and a step and a map to put them in. */
    Map<String, String> sorted() {
        var nils = stage.as("nils").inLanguage("nb");
        var survey = published(nils);
        var phone = stage.nobody().inLanguage("nb");
        codes(nils, survey).stream().limit(ANSWERS).forEach(code -> answer(phone, "/s/" + code));
        nils.submit(survey, survey + "/closing");
        var quotations = quoted(nils, survey);
        sort(nils, quotations, "facilitator");
        sort(stage.as("siri"), quotations, "barrier");
        var chain = chain(nils);
        stone(nils, chain);
        nils.submit("/improvement/factors/new", "/improvement/factors", "set", "published", "title", "Hva hjelper " + UUID.randomUUID(), "group", "Gruppa", "unit", stage.unit("erfaring").toString());
        return Map.of("survey", last(survey), "alike", last(quotations.getFirst()), "differing", last(quotations.getLast()));
    }

    private String published(Visitor nils) {
        var today = LocalDate.now(Period.NORWAY);
        nils.submit("/improvement/surveys/new", "/improvement/surveys", "title", "Samarbeid " + UUID.randomUUID(), "purpose", "Vite hva som virker", "asks", "Ansatte",
                "languages", "nb", "opens", today.toString(), "closes", today.plusDays(5).toString(), "group", "Gruppa", "unit", stage.unit("erfaring").toString());
        var survey = nils.paths().getLast();
        nils.submit(survey + "/questions/new/scale", survey + "/questions/scale", "asked-nb", "Vi vet hvem vi ringer");
        nils.submit(survey + "/questions/new/open", survey + "/questions/open", "asked-nb", "Hva hindrer?");
        nils.submit(survey + "/groups/new", survey + "/groups", "name", "Ansatte", "invited", "12", "way", "each", "side", "1");
        nils.submit(survey, survey + "/publication");
        return survey;
    }

    private static List<String> codes(Visitor nils, String survey) {
        return nils.get(nils.get(survey).document().select("a[href$=/codes]").attr("href")).document().select(".hp-slip").eachText().stream().map(code -> code.replace("-", "")).toList();
    }

    private static void answer(Visitor phone, String path) {
        var form = phone.get(path).document();
        phone.submit(path, path, form.select("input[type=radio]").attr("name"), "4", form.select("textarea").attr("name"), "Tungt å nå fram. Ingen ringer tilbake.");
    }

    private List<String> quoted(Visitor nils, String survey) {
        var coding = survey + "/coding";
        nils.submit(coding, survey + "/coders");
        stage.as("siri").submit(coding, survey + "/coders");
        nils.submit(coding, survey + "/themes", "label", "Tillit");
        var text = nils.get(coding).document().select("main a[href*=/texts/]").attr("href");
        nils.submit(text, text + "/quotations", "words", "Tungt å nå fram.");
        nils.submit(text, text + "/quotations", "words", "Ingen ringer tilbake");
        return nils.get(coding).document().select("[data-quotation]").eachAttr("data-quotation").stream().map(id -> survey + "/quotations/" + id).toList();
    }

    private static void sort(Visitor one, List<String> quotations, String second) {
        var belongs = new HashMap<>(Map.of(quotations.getFirst(), "barrier", quotations.getLast(), second));
        belongs.forEach((quotation, side) -> {
            var page = quotation + "/sorting";
            one.submit(page, page, "belongs", side, "theme", one.get(page).document().select("select[name=theme] option").last().val());
        });
    }

    private static String chain(Visitor group) {
        var form = "/improvement/chains/new";
        var unit = group.get(form).document().select("input[name=unit]").last().val();
        group.submit(form, "/improvement/chains", "title", "Svar i tide " + UUID.randomUUID(), "group", "Gruppa", "unit", unit, "columns", "5");
        return group.paths().getLast();
    }

    private static String stone(Visitor group, String chain) {
        return last(group.submit(chain, chain + "/stones", "column", "what_difference_this_makes", "text", "Folk får svar").document().selectFirst("a.hp-stone__words").attr("href"));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
