package holdepunkt.demo.improvement;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.BuildingChains.Owners;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.surveys.AskingEverybody;
import holdepunkt.improvement.surveys.BeginningSurveys;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.GivingAnswers;
import holdepunkt.improvement.surveys.MakingQuestions;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.Sheet;
import holdepunkt.improvement.surveys.Surveys;
import holdepunkt.improvement.surveys.Way;
import holdepunkt.improvement.surveys.Words;
import holdepunkt.improvement.surveys.WritingSummaries;
import holdepunkt.improvement.surveys.coding.Codings;
import holdepunkt.improvement.surveys.coding.MarkingQuotations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** Elvestad has taken in the table of a survey made elsewhere, asked three groups itself, of whom few answered, and begun to ask anew. */
public final class DemoSurveys implements DemoRoom {

    private static final List<String> HINDERS = List.of("Ingen vet hvem som overtar når noen slutter", "Vi møtes bare når noe har gått galt", "Lang vei, og ingen svarer på telefonen");

    private final ApplicationContext product;

    public DemoSurveys(ApplicationContext product) {
        this.product = product;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public int bring(Viewer nils) {
        if (!product.getBean(Surveys.class).all(nils).isEmpty()) {
            return 0;
        }
        product.getBean(RoomFiles.class).bring(nils, null, List.of(DemoFiles.of("survey-table-5.yaml")), rest -> { });
        fewAnswered(nils);
        askedAnew(nils);
        return 3;
    }

    /** Eighteen of 24 leaders, twelve of a hundred services, and nobody who speaks for those it is about. */
    private void fewAnswered(Viewer nils) {
        var survey = begun(nils, "Hvordan samarbeider vi i Elvestad?", LocalDate.now(Period.NORWAY));
        var making = product.getBean(MakingQuestions.class);
        var known = making.ask(nils, survey, true, Map.of("nb", new Words("Avtalen sier klart hvem som gjør hva", "Helt uenig", "Både og", "Helt enig")));
        var calls = making.ask(nils, survey, true, Map.of("nb", new Words("Vi får svar når vi ringer", "Aldri", "Av og til", "Alltid")));
        var open = making.ask(nils, survey, false, Map.of("nb", new Words("Hva hindrer samarbeidet mest?", "", "", "")));
        var leaders = making.add(nils, survey, new Asking("Ledere på sykehuset", 24, Way.NONE, 1, false));
        var houses = making.add(nils, survey, new Asking("Kommunale tjenester", 100, Way.NONE, 2, false));
        making.add(nils, survey, new Asking("Organisasjoner", 15, Way.ONE, 2, true));
        product.getBean(AskingEverybody.class).publish(nils, survey);
        for (int i = 0; i < 18; i++) {
            typed(nils, survey, leaders, Map.of(known, i % 4 == 0 ? 3 : i % 3 == 0 ? 5 : 4, calls, 1 + i % 5), Map.of());
        }
        for (int i = 0; i < 12; i++) {
            typed(nils, survey, houses, Map.of(known, i % 4 == 0 ? 3 : 1 + i % 2, calls, 1 + i % 4), i < HINDERS.size() ? Map.of(open, HINDERS.get(i)) : Map.of());
        }
        product.getBean(AskingEverybody.class).close(nils, survey);
        product.getBean(WritingSummaries.class).write(nils, survey, 0, "18 ledere og 12 kommunale tjenester svarte. Ingen organisasjoner gjorde det, så vi spør dem igjen.");
        begunToSort(nils, survey);
    }

    private void begunToSort(Viewer nils, UUID survey) {
        var marking = product.getBean(MarkingQuotations.class);
        product.getBean(Codings.class).texts(nils, survey).forEach(text -> marking.mark(nils, survey, text.id(), "", true));
        List.of("Å kjenne hverandre", "Faste møteplasser").forEach(label -> marking.name(nils, survey, label));
    }

    private void askedAnew(Viewer nils) {
        var survey = begun(nils, "Til organisasjonene: hvordan samarbeider vi?", LocalDate.now(Period.NORWAY));
        var making = product.getBean(MakingQuestions.class);
        making.ask(nils, survey, true, Map.of("nb", new Words("Vi blir hørt før noe bestemmes", "Helt uenig", "Både og", "Helt enig")));
        making.add(nils, survey, new Asking("Organisasjoner", 15, Way.EACH, 0, true));
        product.getBean(AskingEverybody.class).publish(nils, survey);
    }

    private UUID begun(Viewer nils, String title, LocalDate opens) {
        return product.getBean(BeginningSurveys.class).begin(nils, new Owners(nils.works().getFirst().unit(), "Arbeidsgruppa for samhandling"),
                new About(title, "Vite hva som virker mellom oss, og hva som ikke gjør det", "De som samarbeider om folk i Elvestad", List.of("nb"), opens, opens.plusDays(21)));
    }

    private void typed(Viewer nils, UUID survey, UUID group, Map<UUID, Integer> marks, Map<UUID, String> texts) {
        product.getBean(GivingAnswers.class).onPaper(nils, survey, group, new Sheet(new LinkedHashMap<>(marks), texts));
    }
}
