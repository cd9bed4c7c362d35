package holdepunkt.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import holdepunkt.core.Action;
import holdepunkt.core.Opening;
import holdepunkt.core.Period;
import holdepunkt.core.PersonText;
import holdepunkt.meetings.MeetingKind;
import holdepunkt.meetings.NewMeeting;
import holdepunkt.meetings.OpeningMeetings;
import holdepunkt.promises.MakingPromises;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.signals.AskingLeaders;
import holdepunkt.signals.OpenSignals;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages of promises, of what should be taken up and of the end of a meeting, with something on them, on a phone. */
@Tag("browser")
@Staged
class PromisesAndClosingsAreOpenToEveryoneTests {

    @Autowired
    Stage stage;

    @Autowired
    ApplicationContext parts;

    @Autowired
    MakingPromises making;

    @Autowired
    AskingLeaders leaders;

    @Autowired
    OpenSignals signals;

    @Autowired
    OpeningMeetings meetings;

    private final List<String> troubles = new ArrayList<>();
    private int looks;

    @Test
    void eachOfThemOnAPhone() {
        var newcomers = new Newcomers(stage, parts);
        var her = newcomers.enter();
        newcomers.coordinator(her.person(), "kari");
        UUID promise = newcomers.as("kari", her.person(), "promise", Action.WRITE, (Opening opening) -> making.make(opening, new MakingPromises.Line(UUID.randomUUID(),
                "i_do", stage.account("anne"), PersonText.of("Jeg ringer huseieren og spør om depositum."), LocalDate.now(Period.NORWAY).plusDays(4), PersonText.of("Da ringer Kari."))));
        UUID meeting = newcomers.as("kari", her.person(), "meeting", Action.WRITE, (Opening opening) -> meetings.open(opening, NewMeeting.now(MeetingKind.EMERGENCY)));
        newcomers.as("kari", her.person(), "signal", Action.DECIDE, opening -> {
            leaders.ask(opening, UUID.randomUUID(), PersonText.of("Noen må finne en bolig."), stage.account("siri"));
            return true;
        });
        UUID signal = newcomers.as("kari", her.person(), "signal", Action.SEE, (Opening opening) -> signals.of(opening).getFirst().id());
        var own = her.path() + "/own-promises";
        stage.as(her.subject()).submit(own, own, "what", "Jeg går en tur hver dag.");
        for (var path : List.of("", "/promises", "/promises/" + promise, "/own-promises", "/signals", "/meetings/" + meeting + "/followup")) {
            look(her.subject(), her.path() + path);
        }
        for (var path : List.of("/signals", "/signals/" + signal, "/meetings/" + meeting, "/meetings/" + meeting + "/followup", "/meetings/" + meeting + "/closing")) {
            look("kari", her.path() + path);
        }
        look("anne", "/my-promises");
        look("anne", her.path() + "/promises/" + promise);
        look("siri", stage.as("siri").get("/desk").document().select("a[href*=" + her.person() + "]").attr("href"));
        assertThat(troubles).isEmpty();
        Guards.report("promises-and-closings-open-to-everyone", looks, troubles.size(), 14, 0);
    }

    private void look(String subject, String path) {
        var page = Browser.shared().undrawn(Window.PHONE.in("nb"));
        page.context().addCookies(List.of(new Cookie("__Host-holdepunkt", stage.token(subject)).setUrl(stage.address().replace("http://", "https://")).setSecure(true).setHttpOnly(true)));
        assertThat(page.navigate(stage.address() + path).status()).as(path).isEqualTo(200);
        looks++;
        Pictures.take(page, "after-" + (subject.startsWith("new-") ? "she" : subject) + "-" + Walk.kind(path));
        Axe.findings(page).forEach(one -> troubles.add(path + ": " + one));
        Reflow.troubles(page).forEach(one -> troubles.add(path + ": " + one));
        Keyboard.troubles(page).forEach(one -> troubles.add(path + ": " + one));
        page.context().close();
    }
}
