package holdepunkt.demo;

import holdepunkt.access.InvitingOutside;
import holdepunkt.access.SignIns;
import holdepunkt.core.Period;
import holdepunkt.stage.Visitor;
import java.time.Instant;
import java.time.LocalDate;
import org.jsoup.nodes.Element;

/** What a newcomer finds in Elvestad: Siv has a meeting soon, Jonas has promises. Done on the pages, by those who would do it. */
public class DemoMeetings {

    private final SignIns signIns;
    private final InvitingOutside inviting;

    public DemoMeetings(SignIns signIns, InvitingOutside inviting) {
        this.signIns = signIns;
        this.inviting = inviting;
    }

    /** @param address where the product answers */
    public void arrange(DemoArea.Founded area, String issuer, String address) {
        new Play(area, issuer, address).siv();
        new Play(area, issuer, address).jonas();
        new Play(area, issuer, address).runa();
        new Play(area, issuer, address).notebooks();
    }

    private final class Play {

        private final DemoArea.Founded area;
        private final String issuer;
        private final String address;

        Play(DemoArea.Founded area, String issuer, String address) {
            this.area = area;
            this.issuer = issuer;
            this.address = address;
        }

        void siv() {
            var home = "/people/" + area.persons().get("siv");
            var meeting = sends("berit", home + "/meetings/new", home + "/meetings", "kind", "collaboration", "day", in(5).toString(), "time", "10.30", "minutes", "60",
                    "place", "Elvegata 14", "purpose", "Et sted å bo, og noe å gjøre om dagene");
            seat("berit", meeting, "Per", "per", "supporter");
            seat("berit", meeting, "Anne", "anne", "participant");
            seat("berit", meeting, "Liv", "liv", "gp");
            seat("berit", meeting, "Geir", DemoPeople.GEIR.subject(), "participant");
            seat("berit", meeting, "Kari", DemoPeople.KARI.subject(), "participant");
            yes("siv", meeting);
            looks(home, meeting, DemoPeople.GEIR);
            looks(home, meeting, DemoPeople.KARI);
            sends("berit", meeting + "/seats", meeting + "/invitations");
            sends("siv", home + "/crisis", home + "/crisis/staff", "account", account("anne"));
            shares(home);
            notebook(home);
        }

        /** One sentence is with her contact, who wrote a line back; one was stopped after it was read; one goes along to the meeting; one lies written for her. */
        private void notebook(String home) {
            var entry = sends("siv", "/diary/new", "/diary/entries", "text",
                    "Jeg sov hele natta. Det er kjøkkenet jeg tenker mest på. Jeg gruer meg til møtet. Resten er bare mitt.");
            var read = shared(home, entry, "0", "berit");
            sends("berit", home + read.line(), home + read.line() + "/answers", "words", "Så fint at du fikk sove. Vi snakkes torsdag.");
            var stopped = shared(home, entry, "2", "per");
            as("per").get(home + stopped.line());
            sends("siv", stopped.page(), stopped.page() + "/end");
            sends("siv", entry + "/take-along", entry + "/take-along", "what", "1");
            sends("berit", home + "/dictations/new", home + "/dictations", "told", "true", "way", "said", "words", "I dag orket jeg ikke skrive selv. Men jeg gikk tur.");
        }

        private record Shared(String page, String line) {}

        private Shared shared(String home, String entry, String what, String reader) {
            var page = sends("siv", entry + "/share/receipt?what=" + what + "&until=" + in(30) + "&to=" + account(reader), entry + "/shares");
            return new Shared(page, page.replace("/diary/shares/", "/shared-lines/"));
        }

        /** What those who look after the log find: one who had a seat, lost it by her no and tried again, and her question about it. */
        private void looks(String home, String meeting, DemoPeople.Staff who) {
            as(who.subject()).get(meeting);
            sends("siv", meeting + "/seats", as("siv").get(meeting + "/seats").document().select("li:contains(" + who.name() + ") form[action$=/no]").attr("action"));
            for (int i = 0; i < 3; i++) {
                as(who.subject()).get(meeting);
            }
            var line = as("siv").get(home + "/log").document().select("details tr:contains(" + who.name() + ") a").attr("href");
            sends("siv", line, line + "/questions", "words", "Hvorfor så du på møtet mitt?");
        }

        /** Her sister sees what was promised, and those who treat her at the clinic the letters. */
        private void shares(String home) {
            sends("siv", home + "/kin", home + "/kin", "called", DemoPeople.TONE.name());
            inviting.take(as("siv").get(home + "/kin").document().select(".hp-keep").first().text(), issuer, DemoPeople.TONE.subject());
            var tone = as("siv").get(home + "/consents/new").document().select("option:contains(" + DemoPeople.TONE.name() + ")").attr("value");
            var receipt = home + "/consents/receipt?until=" + in(170) + "&classes=";
            sends("siv", receipt + "promise&purpose=own&to=" + tone, home + "/consents");
            sends("siv", receipt + "letter&purpose=treat&to=" + area.units().get("dps") + ":clinician", home + "/consents");
        }

        /** Her guardian, by the paper her contact has seen. */
        void runa() {
            var home = "/people/" + area.persons().get("runa");
            sends("kari", home + "/behalf", home + "/guardians", "name", DemoPeople.OLAV.name(), "kind", "guardian", "classes", "next,promise",
                    "paper", "Vedtak fra Statsforvalteren, i arkivet på Tildelingskontoret", "until", in(300).toString());
            inviting.take(as("kari").get(home + "/behalf").document().select(".hp-keep").first().text(), issuer, DemoPeople.OLAV.subject());
        }

        void jonas() {
            var home = "/people/" + area.persons().get("jonas");
            var meeting = sends("per", home, home + "/meetings/now", "kind", "kitchen_table");
            seat("per", meeting, "Berit", "berit", "participant");
            seat("per", meeting, "Anne", "anne", "participant");
            yes("jonas", meeting);
            promise(meeting, "berit", "Følgjer deg til tannlegen", 6);
            promise(meeting, "per", "Går ein tur med deg kvar torsdag", 4);
            promise(meeting, "anne", "Finn ut kva kurs du kan ta", 15);
            sends("per", meeting + "/letter", meeting + "/letter", "contact", account("per"), "followUp", in(45).toString());
            sends("per", meeting + "/letter", meeting + "/letter/finish");
        }

        /** What two of them have written for themselves, and what one has asked to see of it. */
        void notebooks() {
            writes("siv", "text", "Gikk en tur langs elva. Det var stille, og jeg tenkte på søsteren min.", "mood", "lett", "face", "calm", "marks", "elva", "day", in(-9).toString(), "time", "18.20");
            writes("siv", "happened", "Det ble bråk i oppgangen", "did", "Gikk ut og ringte Tone", "thought", "Jeg vil bo et annet sted", "felt", "Redd, så rolig", "before", "Bråk",
                    "used", "not_used", "after", "Sov hos Tone", "marks", "bråk, Tone", "day", in(-4).toString(), "time", "23.10");
            writes("siv", "text", "Elva igjen. Snakket med Tone om hvordan det skal bli å bo for seg selv.", "marks", "elva, Tone", "day", in(-1).toString(), "time", "9.05");
            sends("siv", "/diary/goals", "/diary/goals", "words", "Ha en dør jeg kan låse");
            sends("siv", "/diary/over-time", "/diary/over-time/choices", "looks", "words");
            writes("jonas", "text", "Fyrste kveld på lenge at eg lagde middag. Fisk. Det gjekk fint.", "face", "glad", "day", in(-6).toString(), "time", "20.40");
            writes("jonas", "text", "Rusa meg i helga. Møtte Per på torsdag likevel, og vi gjekk turen.", "face", "tired", "before", "Fest", "used", "used", "after", "Gjekk tur med Per", "day",
                    in(-2).toString(), "time", "12.15");
            sends("jonas", "/diary/goals", "/diary/goals", "words", "Gå tur kvar torsdag");
        }

        private void writes(String subject, String... fields) {
            sends(subject, "/diary/new", "/diary/entries", fields);
        }

        private void seat(String asker, String meeting, String search, String who, String role) {
            sends(asker, meeting + "/seats?q=" + search, meeting + "/seats", "who", account(who), "role", role);
        }

        private void yes(String subject, String meeting) {
            as(subject).get(meeting + "/seats").document().select("form[action$=/yes]").stream().map((Element form) -> form.attr("action"))
                    .forEach(seat -> sends(subject, meeting + "/seats", seat, "lets", "letter"));
        }

        private void promise(String meeting, String who, String what, int days) {
            sends("per", meeting + "/room", meeting + "/room/lines", "kind", "i_do", "what", what, "who", account(who), "by", in(days).toString());
        }

        private String account(String subject) {
            return area.accounts().get(subject).toString();
        }

        private String sends(String subject, String page, String action, String... fields) {
            var answer = as(subject).submitRaw(page, action, fields);
            if (answer.status() / 100 != 3) {
                throw new IllegalStateException(subject + " at " + action + ": " + answer.status() + " " + answer.document().select("[data-field=validation]").text());
            }
            return answer.location();
        }

        private Visitor as(String subject) {
            return new Visitor(address, signIns.begin(issuer, subject, Instant.now()).orElseThrow());
        }

        private static LocalDate in(int days) {
            return LocalDate.now(Period.NORWAY).plusDays(days);
        }
    }
}
