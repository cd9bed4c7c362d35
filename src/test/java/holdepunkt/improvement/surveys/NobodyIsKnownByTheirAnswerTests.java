package holdepunkt.improvement.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.BrokenRule;
import holdepunkt.core.Gate;
import holdepunkt.core.NotOpen;
import holdepunkt.core.Period;
import holdepunkt.core.Stale;
import holdepunkt.improvement.chains.Workshop;
import holdepunkt.improvement.surveys.BeginningSurveys.About;
import holdepunkt.improvement.surveys.MakingQuestions.Asking;
import holdepunkt.improvement.surveys.reckoning.Marks;
import holdepunkt.improvement.surveys.reckoning.Telling;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@Staged
class NobodyIsKnownByTheirAnswerTests {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    Surveys surveys;
    @Autowired
    BeginningSurveys beginning;
    @Autowired
    MakingQuestions making;
    @Autowired
    AskingEverybody asking;
    @Autowired
    SurveyCodes codes;
    @Autowired
    SurveyCodeDoor door;
    @Autowired
    GivingAnswers giving;
    @Autowired
    SurveyResults results;
    @Autowired
    WritingSummaries writing;
    @Autowired
    JdbcClient sql;

    private Workshop group;
    private UUID survey;
    private UUID scale;
    private UUID open;
    private UUID staff;
    private UUID users;

    @BeforeEach
    void aSurveyOfTwoGroups() {
        stage.elvestad();
        group = new Workshop(parts);
        group.does(group.anna, () -> {
            survey = beginning.begin(group.anna, group.owners(), new About("Samarbeid", "Vite hva som virker", "De vi samarbeider med", List.of("nb"), TODAY, TODAY.plusDays(9)));
            scale = making.ask(group.anna, survey, true, Map.of("nb", new Words("Vi vet hvem vi ringer", "Uenig", "Midt imellom", "Enig")));
            open = making.ask(group.anna, survey, false, Map.of("nb", new Words("Hva hindrer?", "", "", "")));
            staff = making.add(group.anna, survey, new Asking("Ansatte", 12, Way.EACH, 1, false));
            users = making.add(group.anna, survey, new Asking("Organisasjoner", 20, Way.ONE, 2, true));
            asking.publish(group.anna, survey);
        });
    }

    @Test
    void aCodeIsUsedOnceAndTheOneOfAGroupAsOftenAsSheHasMembers() {
        var mine = codesOf(staff).getFirst();
        assertThat(codesOf(staff)).hasSize(12).doesNotHaveDuplicates();
        assertThat(answer(mine, 4, "Ingen ringer")).isTrue();
        assertThat(answer(mine, 5, "")).as("used").isFalse();
        var ours = codesOf(users).getFirst();
        for (int i = 0; i < 20; i++) {
            assertThat(answer(ours, 1 + i % 5, "")).isTrue();
        }
        assertThat(answer(ours, 5, "")).isFalse();
        assertThat(codes.opened(SurveyCodes.printed(mine).toUpperCase())).hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo("used"));
        assertThat(codes.opened("abcdefghjkmnpqrs")).isEmpty();
    }

    @Test
    void manyAtOnceAreAllCountedAndOneCodeOnce() throws Exception {
        var all = new ArrayList<>(codesOf(staff));
        all.add(all.getFirst());
        all.add(all.getFirst());
        try (var many = Executors.newFixedThreadPool(8)) {
            long counted = many.invokeAll(all.stream().map(code -> (Callable<Boolean>) () -> answer(code, 3, "Noe")).toList()).stream().filter(done -> {
                try {
                    return done.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).count();
            assertThat(counted).isEqualTo(12);
        }
        assertThat(group.as(group.anna, () -> surveys.of(group.anna, survey).respondents(staff).orElseThrow().answered())).isEqualTo(12);
    }

    /** Not even whoever has the whole database can tell by place, transaction or time which row came with which code. */
    @Test
    void whatIsKeptHoldsNoTraceOfWhoOrWhen() throws SQLException {
        for (var code : codesOf(staff).subList(0, 7)) {
            answer(code, 2, "Svar " + code);
        }
        for (var table : List.of("survey_tally", "survey_text", "survey_group_count")) {
            assertThat(number("select count(distinct xmin::text) from improvement." + table + " where survey_id = '" + survey + "'")).as(table).isEqualTo(1);
            assertThat(number("select count(*) from information_schema.columns where table_schema = 'improvement' and table_name = '" + table
                    + "' and (data_type like 'timestamp%' or data_type = 'date' or column_name like '%_by' or column_name like '%account%' or column_name like '%link%')")).as(table).isZero();
        }
        assertThat(number("select count(*) from information_schema.columns where table_schema = 'improvement' and table_name = 'survey_link' and data_type like 'timestamp%'")).isZero();
        assertThat(number("select count(distinct actor_id) from audit.entry where area_id = '" + group.area + "' and actor_id = '" + survey + "'")).isEqualTo(1);
        assertThat(number("select count(*) from audit.entry where actor_id in (select id from improvement.survey_link)")).isZero();
    }

    @Test
    void nothingIsToldBeforeItIsClosedAndAfterwardsNothingOfAFew() {
        for (var code : codesOf(staff).subList(0, 7)) {
            answer(code, code.hashCode() % 2 == 0 ? 2 : 4, "");
        }
        answer(codesOf(staff).get(7), 2, "");
        answer(codesOf(staff).get(8), 4, "");
        answer(codesOf(users).getFirst(), 5, "");
        assertThatThrownBy(() -> told()).isInstanceOf(BrokenRule.class);
        group.does(group.anna, () -> asking.close(group.anna, survey));
        assertThat(answer(codesOf(staff).get(9), 1, "")).as("closed").isFalse();
        assertThat(told().groups()).extracting(one -> one.group()).containsExactly(staff);
        assertThat(told().all().map(Marks::n)).hasValue(9);
        assertThatThrownBy(() -> write(0, "Det er en tendens til at ingen ringer")).isInstanceOf(BrokenRule.class);
        write(0, "Ni ansatte svarte, og én organisasjon.");
        assertThatThrownBy(() -> write(0, "Andre ord")).isInstanceOf(Stale.class);
    }

    @Test
    void paperIsTypedInByTheGroupAloneAndNeverMoreThanWereInvited() {
        group.does(group.bo, () -> giving.onPaper(group.bo, survey, staff, new Sheet(Map.of(scale, 4), Map.of(open, "Lang vei"))));
        assertThat(group.as(group.anna, () -> surveys.of(group.anna, survey).respondents(staff).orElseThrow())).satisfies(it -> {
            assertThat(it.answered()).isEqualTo(1);
            assertThat(it.paper()).isEqualTo(1);
        });
        assertThatThrownBy(() -> group.does(group.colleague, () -> giving.onPaper(group.colleague, survey, staff, new Sheet(Map.of(scale, 4), Map.of())))).isInstanceOf(NotOpen.class);
        assertThatThrownBy(() -> group.does(group.bo, () -> giving.onPaper(group.bo, survey, staff, new Sheet(Map.of(), Map.of())))).isInstanceOf(BrokenRule.class);
    }

    @Test
    void codesAndPaperTogetherGiveNoMoreAnswersThanWereInvited() throws Exception {
        for (int i = 0; i < 5; i++) {
            onPaper();
        }
        assertThat(codesOf(staff).subList(0, 6)).allMatch(code -> answer(code, 3, ""));
        try (var two = Executors.newFixedThreadPool(2)) {
            var last = two.invokeAll(List.of(() -> answer(codesOf(staff).get(6), 3, ""), () -> answer(codesOf(staff).get(7), 3, "")));
            assertThat(last.get(0).get()).as("one of the two came first").isNotEqualTo(last.get(1).get());
        }
        assertThat(answer(codesOf(staff).get(8), 3, "")).isFalse();
        assertThat(codes.opened(codesOf(staff).get(8))).hasValueSatisfying(it -> assertThat(it.standing()).isEqualTo("full"));
        assertThatThrownBy(this::onPaper).isInstanceOf(BrokenRule.class);
        assertThat(group.as(group.anna, () -> surveys.of(group.anna, survey).respondents(staff).orElseThrow().answered())).isEqualTo(12);
        assertThat(stage.nobody().from("127.0.0.65").inLanguage("nb").get("/s/" + codesOf(staff).get(8)).text()).contains("Alle har svart");
    }

    /** Not only the page: whoever works here and asks the database itself learns no more. */
    @Test
    void theWallToldNothingBeforeItWasClosed() {
        answer(codesOf(staff).getFirst(), 4, "Noe");
        for (var table : List.of("survey_tally", "survey_text")) {
            assertThat(seen(table)).as(table).isZero();
        }
        group.does(group.anna, () -> asking.close(group.anna, survey));
        assertThat(seen("survey_tally")).isPositive();
    }

    /** A code that is typed with a space in the address comes as %20: not even then is it kept beside the time. */
    @Test
    void aCodeIsKeptInNoAddress() throws SQLException {
        var code = codesOf(staff).getFirst();
        var phone = stage.nobody().from("127.0.0.66");
        var filled = phone.filled("/s/" + code, "/s/" + code, "q-" + scale, "4");
        assertThat(phone.raw("POST", "/s/" + code.substring(0, 4) + "%20" + code.substring(4), filled, Map.of("Sec-Fetch-Site", "same-origin")).location()).isEqualTo("/s/thanks");
        assertThat(number("select count(*) from core.sent_form where actor_id = '" + survey + "' and route = '/s/{code}' and led_to = 'redirect:/s/thanks'")).isOne();
        assertThat(number("select count(*) from core.sent_form where actor_id = '" + survey + "' and route <> '/s/{code}'")).isZero();
    }

    @Test
    void whatIsAskedIsNotChangedWhenSomebodyMayHaveAnswered() {
        assertThatThrownBy(() -> group.does(group.anna, () -> making.takeAway(group.anna, survey, scale))).isInstanceOf(BrokenRule.class);
        assertThatThrownBy(() -> group.does(group.anna, () -> asking.publish(group.anna, survey))).isInstanceOf(BrokenRule.class);
    }

    private void onPaper() {
        group.does(group.bo, () -> giving.onPaper(group.bo, survey, staff, new Sheet(Map.of(scale, 2), Map.of())));
    }

    private int seen(String table) {
        return group.as(group.bo, () -> sql.sql("select count(*) from improvement." + table + " where survey_id = ?").param(survey).query(Integer.class).single());
    }

    private void write(long seen, String words) {
        group.does(group.anna, () -> writing.write(group.anna, survey, seen, words));
    }

    private Telling told() {
        return group.as(group.colleague, () -> results.of(group.colleague, surveys.of(group.colleague, survey)).get(scale));
    }

    private List<String> codesOf(UUID respondents) {
        return group.as(group.anna, () -> codes.of(group.anna, survey, respondents));
    }

    private boolean answer(String code, int mark, String text) {
        var act = door.open(code, "POST /s/{code}", true).orElseThrow();
        return parts.getBean(Gate.class).pass(act, opening -> giving.byCode(code, new Sheet(Map.of(scale, mark), text.isEmpty() ? Map.of() : Map.of(open, text))));
    }

    private long number(String query) throws SQLException {
        try (var superuser = stage.superuser(); var run = superuser.createStatement(); var found = run.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }
}
