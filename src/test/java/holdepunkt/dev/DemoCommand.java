package holdepunkt.dev;

import holdepunkt.ImprovementCommand;
import holdepunkt.access.SignIns;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.demo.DemoArea;
import holdepunkt.demo.DemoChains;
import holdepunkt.demo.DemoPeople;
import holdepunkt.demo.Loading;
import holdepunkt.demo.improvement.DemoRooms;
import holdepunkt.demo.improvement.DemoVotes;
import holdepunkt.insight.TrialReport;
import holdepunkt.insight.TrialReports;
import holdepunkt.insight.Trials;
import holdepunkt.insight.telling.TellingAnew;
import holdepunkt.pilot.Pilot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/** {@code bin/demo}: what is done once with the demo area, after which the product stops. */
class DemoCommand {

    private static final Logger LOG = LoggerFactory.getLogger("Holdepunkt");
    private static final String FIRST_OF_THE_PILOT = "pilot-mona";

    private final Pilot pilot;
    private final Loading loading;
    private final DemoChains chains;
    private final ApplicationContext product;
    private final DemoArea demo;
    private final SignIns signIns;
    private final Trials trials;
    private final TellingAnew anew;
    private final TrialReports reports;
    private final Gate gate;

    DemoCommand(Pilot pilot, Loading loading, DemoChains chains, DemoArea demo, SignIns signIns, ApplicationContext product, Trials trials, TellingAnew anew, TrialReports reports, Gate gate) {
        this.pilot = pilot;
        this.loading = loading;
        this.chains = chains;
        this.product = product;
        this.demo = demo;
        this.signIns = signIns;
        this.trials = trials;
        this.anew = anew;
        this.reports = reports;
        this.gate = gate;
    }

    /**
     * @param words {@code pilot}, {@code report <file>}, {@code load <persons>} or {@code improvement}; or, a line each, {@code improvement} and what
     *     {@code bin/improvement} was given
     * @return 0 when it was done
     */
    int run(String words, String issuer, String address) throws Exception {
        if (words.startsWith("improvement\n")) {
            var given = Stream.concat(words.lines().skip(1), Stream.of("--issuer=" + issuer, "--subject=" + DemoPeople.NILS.subject()));
            return ImprovementCommand.run(product, given.toArray(String[]::new));
        }
        var word = words.split(" ");
        switch (word[0]) {
            case "pilot" -> play(issuer, address);
            case "report" -> report(issuer, Path.of(word[1]));
            case "load" -> loading.load(demo.again(issuer, signIns), issuer, Integer.parseInt(word[1]));
            case "improvement" -> {
                play(issuer, address);
                improve(issuer);
            }
            default -> throw new IllegalArgumentException(words);
        }
        return 0;
    }

    private void play(String issuer, String address) {
        if (signIns.begin(issuer, FIRST_OF_THE_PILOT, Instant.now()).isPresent()) {
            LOG.info("The pilot has been played on these data already. bin/demo reset begins anew.");
            return;
        }
        long began = System.nanoTime();
        var played = pilot.play(demo.again(issuer, signIns), issuer, address);
        played.forEach(one -> LOG.info("{}", one));
        LOG.info("{} stories, played in {} s. bin/demo pilot --report counts them; bin/dev shows them.", played.size(), (System.nanoTime() - began) / 1_000_000_000);
    }

    private void improve(String issuer) {
        var nils = signIns.viewer(signIns.begin(issuer, DemoPeople.NILS.subject(), Instant.now()).orElseThrow()).orElseThrow();
        int brought = chains.bring(nils);
        DemoRooms.all(product).forEach(room -> LOG.info("{}: {} brought.", room.getClass().getSimpleName(), gate.<Integer>pass(Act.mine(nils, "bin/demo improvement"), opening -> room.bring(nils))));
        new DemoVotes(product, issuer, demo.again(issuer, signIns)).close(nils);
        LOG.info(brought == 0 ? "There are result chains on these data already. bin/demo reset begins anew." : "{} result chains are taken in. bin/dev shows them.", brought);
    }

    private void report(String issuer, Path file) throws IOException {
        var area = demo.again(issuer, signIns).area();
        var found = new AtomicReference<TrialReport>();
        anew.anew(area);
        var leader = signIns.viewer(signIns.begin(issuer, "siri", Instant.now()).orElseThrow()).orElseThrow();
        gate.asSystem(area, "insight", "bin/demo pilot --report", () -> trials.latest(leader).ifPresent(trial -> found.set(reports.of(area, trial.id()))));
        if (found.get() == null) {
            LOG.warn("No trial has been played on these data: bin/demo pilot first.");
            return;
        }
        Files.writeString(file, found.get().json());
    }
}
