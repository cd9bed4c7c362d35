package holdepunkt.meetings.followup;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.Period;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Before they have met there is nothing to ask about and nothing to close; whoever has begun to close it finds the way back at any hour. */
@Staged
class WhatComesAfterIsOfferedFromItsHourTests extends AMeetingToClose {

    @Test
    void notBeforeItAndFromItOn() throws Exception {
        assertThat(offered(page)).as("it is now").containsExactly(page + "/followup", page + "/closing");
        var ahead = ahead();
        assertThat(offered(ahead)).isEmpty();
        assertThat(stage.as("kari").get(ahead + "/closing").status()).as("the way is there for whoever needs it").isEqualTo(200);
        meeting = UUID.fromString(ahead.substring(ahead.lastIndexOf('/') + 1));
        superuser("update meetings.meeting set begins_at = now() - interval '1 minute' where id = ?");
        assertThat(offered(ahead)).containsExactly(ahead + "/followup", ahead + "/closing");
    }

    @Test
    void aClosingThatIsBegunIsFoundAgain() {
        var ahead = ahead();
        stage.as("kari").submit(ahead + "/closing", ahead + "/closing/words", "because", "Hun vil ikke ha møtet nå");
        assertThat(offered(ahead)).contains(ahead + "/closing");
    }

    private String ahead() {
        return stage.as("kari").submitRaw(her.path() + "/meetings/new", her.path() + "/meetings", "kind", "care_group", "day", LocalDate.now(Period.NORWAY).plusDays(5).toString(), "time", "11.30",
                "way", "room", "place", "Elvegata 14").location().replaceFirst("^https?://[^/]+", "");
    }

    private List<String> offered(String meeting) {
        return stage.as("kari").get(meeting).document().select("section[aria-labelledby=after] a").eachAttr("href");
    }
}
