package holdepunkt.demo.improvement;

import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.Period;
import holdepunkt.core.UnitId;
import holdepunkt.core.Viewer;
import holdepunkt.core.Work;
import holdepunkt.improvement.conditions.Condition;
import holdepunkt.improvement.conditions.ConditionChecks;
import holdepunkt.improvement.conditions.Degree;
import holdepunkt.improvement.conditions.RatingConditions;
import holdepunkt.improvement.conditions.models.KeepingModels;
import holdepunkt.improvement.conditions.models.Model;
import holdepunkt.improvement.conditions.models.Models;
import holdepunkt.improvement.conditions.models.Stance;
import holdepunkt.improvement.conditions.points.AnsweringPoints;
import holdepunkt.improvement.conditions.points.FourPoints;
import holdepunkt.improvement.conditions.points.PointsPlans;
import holdepunkt.improvement.files.RoomFiles;
import holdepunkt.improvement.sheets.Sheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Elvestad has rated its conditions twice, asked something of the state, chosen among models, and its leaders are half-way with one thing overdue. */
public final class DemoConditions implements DemoRoom {

    private static final List<String> FILES = List.of("framework-conditions.yaml", "incentives-short-summary.yaml", "collaboration-models.yaml");

    private final ApplicationContext product;

    public DemoConditions(ApplicationContext product) {
        this.product = product;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public int bring(Viewer nils) {
        var checks = product.getBean(ConditionChecks.class);
        if (!checks.now(nils).conditions().isEmpty()) {
            return 0;
        }
        product.getBean(RoomFiles.class).bring(nils, null, FILES.stream().map(DemoFiles::of).toList(), rest -> { });
        var conditions = checks.now(nils).conditions();
        rate(nils, conditions);
        choose(nils, conditions);
        leader(nils).ifPresent(this::lead);
        return conditions.size();
    }

    private void rate(Viewer nils, List<Condition> conditions) {
        var rating = product.getBean(RatingConditions.class);
        var spring = LocalDate.now(Period.NORWAY).minusMonths(7);
        var now = LocalDate.now(Period.NORWAY).minusDays(9);
        say(nils, conditions, "Lite forankret hos ledere", Degree.WHOLLY, "Ingen ledere møtte i vår", spring);
        say(nils, conditions, "Lite forankret hos ledere", Degree.PARTLY, "To av tre ledere er med nå", now);
        say(nils, conditions, "Uklare roller og ansvar", Degree.WHOLLY, "Tre tjenester trodde en annen tok det", spring);
        say(nils, conditions, "Uklare roller og ansvar", Degree.MOSTLY, "Tavla med løfter hjelper, men ikke alle har den", now);
        say(nils, conditions, "Takstene belønner ikke arbeid ute hos folk", Degree.WHOLLY, "Bare timer på kontoret gir inntekt", spring);
        say(nils, conditions, "Felles opplæring og veiledning", Degree.NONE, "Hver for seg", spring);
        say(nils, conditions, "Felles opplæring og veiledning", Degree.MOSTLY, "Felles fagdag to ganger i høst", now);
        say(nils, conditions, "Felles opplæring i loven", Degree.UNKNOWN, "Ingen i gruppa vet om det er planlagt", now);
        say(nils, conditions, "Klare roller", Degree.PARTLY, "Koordinator er avklart for de fleste", now);
        rating.call(nils, item(conditions, "Takstene belønner ikke arbeid ute hos folk"), "Helse- og omsorgsdepartementet", "Takstene må også gjelde reise og møter ute");
        rating.call(nils, item(conditions, "Staten utreder felles investeringer"), "Helsedirektoratet", "To nivåer kan ikke kjøpe inn sammen i dag");
    }

    private void say(Viewer nils, List<Condition> conditions, String text, Degree degree, String because, LocalDate on) {
        product.getBean(RatingConditions.class).rate(nils, item(conditions, text), degree, because, on);
    }

    private void choose(Viewer nils, List<Condition> conditions) {
        var keeping = product.getBean(KeepingModels.class);
        var models = product.getBean(Sheets.class).now(nils, Models.KIND).content().models();
        keeping.take(nils, model(models, "Samhandlingsteam"), Stance.WE_CONSIDER, "Vi har folkene, men ikke tiden", item(conditions, "Kommunen får oppgaver uten penger og folk"), null);
        keeping.take(nils, model(models, "Samtidighet"), Stance.WE_USE, "Koordinatoren i kommunen holder trådene", item(conditions, "Uklare roller og ansvar"), null);
    }

    private static UUID item(List<Condition> conditions, String text) {
        return conditions.stream().filter(one -> one.text().equals(text)).findFirst().orElseThrow().id();
    }

    private static UUID model(List<Model> models, String name) {
        return models.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow().id();
    }

    /** A leader of the same area. */
    private Optional<Viewer> leader(Viewer nils) {
        return product.getBean(JdbcClient.class).sql("""
                select a.id, a.name, w.unit_id, u.name as unit_name from access.account a join access.work w on w.area_id = a.area_id and w.account_id = a.id
                  join directory.unit u on u.area_id = w.area_id and u.id = w.unit_id
                 where a.area_id = ? and w.role = 'leader' and w.ends_at is null order by a.name limit 1""").param(nils.area().value())
                .query((row, number) -> new Viewer(nils.area(), new AccountId(row.getObject("id", UUID.class)), row.getString("name"), null,
                        List.of(new Work(new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name"), "leader")), nils.session(), nils.signedInAt(), "nb", null)).optional();
    }

    private void lead(Viewer leader) {
        product.getBean(Gate.class).pass(Act.mine(leader, "bin/demo improvement"), opening -> {
            product.getBean(RoomFiles.class).bring(leader, null, List.of(DemoFiles.of("leadership-implementation-list.yaml")), rest -> { });
            var answering = product.getBean(AnsweringPoints.class);
            var start = answering.begin(leader, "Nettverksmøte som fast måte å møtes på", FourPoints.KIND.blank());
            answer(leader, start, "Folk faller mellom tjenestene når de skrives ut", "Lederne sammen", null, LocalDate.now(Period.NORWAY).plusDays(60));
            answer(leader, start, "Alle har én plan og én koordinator", "Lederne sammen", null, LocalDate.now(Period.NORWAY).plusDays(120));
            answer(leader, start, "Spørre ansatte hva som hindrer dem", "", leader.account().value(), LocalDate.now(Period.NORWAY).minusDays(12));
            answer(leader, start, "Ledere må møte når det koster", "Inntaksleder", null, LocalDate.now(Period.NORWAY).plusDays(30));
            return Boolean.TRUE;
        });
    }

    private void answer(Viewer leader, UUID start, String words, String owner, @Nullable UUID ownerId, LocalDate due) {
        var next = product.getBean(PointsPlans.class).of(leader, start).next().orElseThrow();
        product.getBean(AnsweringPoints.class).answer(leader, start, next.id(), 0, new AnsweringPoints.Answer(words, owner, ownerId, due));
    }
}
