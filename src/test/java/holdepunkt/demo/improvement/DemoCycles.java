package holdepunkt.demo.improvement;

import holdepunkt.core.Period;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Chains;
import holdepunkt.improvement.chains.evidence.Side;
import holdepunkt.improvement.chains.reading.ChainMaps;
import holdepunkt.improvement.tests.ActingOnCycles;
import holdepunkt.improvement.tests.Cycles;
import holdepunkt.improvement.tests.Decision;
import holdepunkt.improvement.tests.Outcome;
import holdepunkt.improvement.tests.Plan;
import holdepunkt.improvement.tests.PlanningCycles;
import holdepunkt.improvement.tests.RunningCycles;
import holdepunkt.improvement.tests.Scale;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationContext;

/** The working group of Elvestad has taken one change into use, and begun another that nobody has looked at. */
public final class DemoCycles implements DemoRoom {

    private static final LocalDate TODAY = LocalDate.now(Period.NORWAY);

    private final ApplicationContext product;
    private final PlanningCycles planning;
    private final RunningCycles running;

    public DemoCycles(ApplicationContext product) {
        this.product = product;
        this.planning = product.getBean(PlanningCycles.class);
        this.running = product.getBean(RunningCycles.class);
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public int bring(Viewer nils) {
        var chains = product.getBean(ChainMaps.class).all(nils);
        if (chains.isEmpty() || !product.getBean(Cycles.class).all(nils).isEmpty()) {
            return 0;
        }
        var chain = chains.getFirst().id();
        var stone = product.getBean(Chains.class).now(nils, chain).content().columns().getLast().stones().findFirst().orElseThrow().id();
        taken(nils, chain, stone);
        var forgotten = planning.plan(nils, chain, stone, null, new Plan("Spørre om hva som er viktigst før møtet", "Blir det lettere å begynne?", "Halvparten svarer på forhånd", null,
                "Hvor mange som har svart før møtet", Scale.ONE_MEETING, "Koordinatorene", "Ett kryss for hvert svar", TODAY.minusDays(40), TODAY.minusDays(12)));
        running.did(nils, forgotten, TODAY.minusDays(33), "Spurte før ett møte. Svaret kom dagen før.");
        return 2;
    }

    private void taken(Viewer nils, UUID chain, UUID stone) {
        var test = planning.plan(nils, chain, stone, null, new Plan("Lese opp løftene før møtet slutter", "Blir flere løfter holdt?", "Tre av fire blir holdt i tide", "kept_service", "",
                Scale.FIVE, "Den som leder møtet", "Antall løfter, og hvor mange som holdes", TODAY.minusMonths(9), TODAY.minusMonths(6)));
        running.did(nils, test, TODAY.minusMonths(9), "Leste opp i fem møter. Det tok to minutter.");
        running.studied(nils, test, TODAY.minusMonths(6), "Fire av fem møter fikk holdt alle løfter.", Outcome.AS_PREDICTED, "Det hjelper når den som lovet, leser selv.");
        product.getBean(ActingOnCycles.class).decide(nils, test, TODAY.minusMonths(6), Decision.ADOPT, "Det koster lite og virker.", Side.SUPPORTS);
    }
}
