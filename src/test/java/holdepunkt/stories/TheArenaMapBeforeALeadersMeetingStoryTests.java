package holdepunkt.stories;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Before the leaders meet, a group writes down who meets where. The map says who is missing, and the leaders write what they see. */
class TheArenaMapBeforeALeadersMeetingStoryTests extends Story {

    private static final String MAP = "/improvement/arenas";

    private Someone nils;
    private Someone siri;

    @Test
    void theMapIsDrawnAndTheLeadersSeeWhoIsMissing() {
        theGroupSaysWhomItWantsToSee();
        theGroupWritesWhereTheyMeet();
        theLeadersSeeWhoIsMissing();
        theyWriteWhatTheySeeAndTakeItAlong();
    }

    private void theGroupSaysWhomItWantsToSee() {
        nils.opens(MAP).followsTo("/partners").sends(MAP + "/partners", "name", "Kommunen på Tunet", "side", "municipality", "central", "true");
        nils.sends(MAP + "/partners", "name", "Sykehuset på Tunet", "side", "health_trust", "central", "true");
        nils.sends(MAP + "/partners", "name", "Kontoret på Tunet", "side", "nav", "central", "true").shows("arena-partners");
    }

    private void theGroupWritesWhereTheyMeet() {
        nils.opens(MAP).followsTo("/new").sends(MAP, "text", "Inntaket på Tunet", "level", "operational", "members", "Kommunen på Tunet\nSykehuset på Tunet", "takesUp", "persons", "person", "nobody");
        nils.sees("Inntaket på Tunet");
    }

    private void theLeadersSeeWhoIsMissing() {
        siri.opens(MAP).sees("Inntaket på Tunet", "Kontoret på Tunet", t("arenas.gaps"), t("arenas.person.nobody"), t("arenas.gaps.rule")).shows("arena-map");
    }

    private void theyWriteWhatTheySeeAndTakeItAlong() {
        siri.followsTo("/observations/new").sends("/observations", "text", "Kontoret på Tunet må spørres").sees("Kontoret på Tunet må spørres");
        siri.follows("/history").sees(t("sheets.did.observed"), t("sheets.did.arena_added"));
    }

    @BeforeEach
    void theyMeet() {
        nils = someone("nils");
        siri = someone("siri");
    }
}
