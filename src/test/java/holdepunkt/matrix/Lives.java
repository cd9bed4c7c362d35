package holdepunkt.matrix;

import holdepunkt.access.InvitingOutside;
import holdepunkt.access.NewcomerCookie;
import holdepunkt.insight.counting.MonthsTold;
import holdepunkt.people.EnteringPersons;
import holdepunkt.core.Viewer;
import holdepunkt.core.Gate;
import holdepunkt.core.Act;
import holdepunkt.core.KeyedHash;
import holdepunkt.core.Period;
import holdepunkt.core.SyntheticIds;
import holdepunkt.meetings.SeatRole;
import holdepunkt.meetings.room.Tables;
import holdepunkt.people.Cast;
import holdepunkt.people.Employments;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import holdepunkt.stage.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Persons and workers of a test's own, two of each kind that is asked for, with the names by which the lines of {@code matrix/forms.tsv} speak of them. */
final class Lives {

    private static final LocalDate NEWCOMERS = LocalDate.of(1991, 3, 17);
    private static final AtomicInteger STRANGERS = new AtomicInteger(20);
    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

    /** Where no link leads any more, or not from where one stands. */
    private static final Map<String, String> KEPT = Map.of(
            "page", "select id from diary.entry where person_id = ?::uuid",
            "taken", "select id from diary.taken_along where person_id = ?::uuid",
            "close", "select account_id from consent.kin where person_id = ?::uuid order by added_at desc",
            "answered", "select nomination_id from intake.nomination_answer where person_id = ?::uuid",
            "shared", "select cause from consent.consent where person_id = ?::uuid and purpose is not null and renews is null");

    private final Stage stage;
    private final ApplicationContext parts;
    private final Tables tables;
    private final Cast cast;
    private final LivesOfGroups groups;
    private final Map<String, List<Life>> lives = new HashMap<>();

    Lives(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.parts = parts;
        this.tables = new Tables(stage, parts);
        this.cast = new Cast(stage, parts);
        this.groups = new LivesOfGroups(stage, parts);
    }

    /** @param names what stands for what: ids, and who signs in how */
    final class Life {

        private final Map<String, String> names;
        private final Device device = new Device();
        private @Nullable Visitor here;

        Life(Map<String, String> names) {
            this.names = new HashMap<>(names);
        }

        /** The words with its own ids in the place of their names; what nobody here is called by stays as it is written. */
        String say(String words) {
            return NAMED.matcher(words).replaceAll(found -> Matcher.quoteReplacement(found.group(2) == null ? own(found.group(1), found.group()) : everybodys(found.group(1), found.group(2))));
        }

        private String everybodys(String kind, String one) {
            return switch (kind) {
                case "account" -> stage.account(one).toString();
                case "unit" -> stage.unit(one).toString();
                case "device" -> device.says(one, here);
                case "month" -> MonthsTold.month(Integer.parseInt(one)).toString();
                case "day" -> LocalDate.now(Period.NORWAY).plusDays(Integer.parseInt(one)).toString();
                default -> throw new AssertionError("nothing is called " + kind);
            };
        }

        private String own(String name, String written) {
            return switch (name) {
                case "link" -> names.computeIfAbsent("link", one -> link());
                case "mirror" -> digits();
                case "handed" -> handed();
                case "batch" -> batch();
                case "questionnaire" -> questionnaire();
                case "answers" -> ANSWERS;
                default -> KEPT.containsKey(name) ? kept(KEPT.get(name)) : names.getOrDefault(name, written);
            };
        }

        /** What the route of a form looks like when it is about this life. */
        String action(String pattern) {
            return say(pattern.replace("/at/{code}", "{link}")).replaceAll("\\{\\w+}", "[^/]+");
        }

        private String kept(String query) {
            try (var superuser = stage.superuser(); var ask = superuser.prepareStatement(query)) {
                ask.setString(1, names.get("person"));
                var found = ask.executeQuery();
                return found.next() ? found.getString(1) : "none";
            } catch (SQLException unread) {
                throw new IllegalStateException(unread);
            }
        }

        /** Who signs in as one of these, or comes in by a code a helper gives, or is known to nobody here. */
        Visitor visitor(String who) {
            here = (switch (who) {
                case "by-code" -> byCode();
                case "nobody" -> stage.nobody();
                case "newcomer" -> stage.nobody().keeping(parts.getBean(NewcomerCookie.class).holding(StageSettings.ISSUER, SyntheticIds.bornOn(NEWCOMERS, STRANGERS.getAndIncrement()).digits()));
                default -> stage.as(names.getOrDefault(who, who));
            }).inLanguage("nb");
            return here;
        }

        private Visitor byCode() {
            var visitor = stage.nobody();
            visitor.submitRaw("/code", "/code", "code", handed());
            return visitor;
        }

        /** A code for her, on paper. */
        private String handed() {
            var ways = say("/people/{person}/ways-in");
            return stage.as("berit").submit(ways, ways).document().selectFirst(".hp-digits").text();
        }

        /** A page that waits on her phone. */
        private String batch() {
            var phone = new LockedPhone(here);
            phone.write("page", UUID.randomUUID(), UUID.randomUUID(), null, "2026-11-22T09:00", "Skrevet i skogen");
            return LockedPhone.batch(phone.waiting);
        }

        /** The code on the screen, which is another each time one is made. */
        private String digits() {
            return "/m/" + stage.as("berit").get(say("/people/{person}/meetings/{meeting}/mirror/codes")).document().select(".hp-code").text().replace(" ", "");
        }

        /** What somebody answered elsewhere about a talk, to our own form. */
        private static final String ANSWERS = """
                {"resourceType":"QuestionnaireResponse","questionnaire":"urn:holdepunkt:form:talk-mirror|1","status":"completed","item":[{"linkId":"easy","answer":[{"valueInteger":3}]}]}""";

        /** A form nobody has brought before. */
        private String questionnaire() {
            try (var in = Lives.class.getResourceAsStream("/feedback/every-kind.json")) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\"version\": \"2.1\"", "\"version\": \"" + UUID.randomUUID() + "\"");
            } catch (IOException unread) {
                throw new UncheckedIOException(unread);
            }
        }

        private String link() {
            var seats = say("/people/{person}/meetings/{meeting}/seats");
            var code = stage.as("berit").get(seats).document().select("form[action$=/code]").last();
            return code == null ? "/at/none" : stage.as("berit").submit(seats, code.attr("action")).document().selectFirst("#link").val().replaceFirst("^https?://[^/]+", "");
        }
    }

    /** @param label a kind, and after a colon a name of one's own: those with the same label are the same */
    List<Life> of(String label) throws SQLException {
        var two = lives.get(label);
        if (two == null) {
            two = new ArrayList<>(List.of(live(label.split(":")[0], 0), live(label.split(":")[0], 1)));
            lives.put(label, two);
        }
        return two;
    }

    private Life live(String kind, int which) throws SQLException {
        return switch (kind) {
            case "-" -> new Life(Map.of());
            case "new" -> {
                var one = tables.newcomers().enter();
                yield new Life(Map.of("person", one.person().toString(), "her", one.subject()));
            }
            case "lay" -> table(tables.lay());
            case "at" -> {
                var table = tables.lay();
                tables.newcomers().coordinator(table.person(), "kari");
                tables.seat(table, "anne", SeatRole.PARTICIPANT);
                tables.promise(table, "berit", "Ringer boligkontoret", "berit");
                stage.as("berit").submit(table.room(), table.room() + "/lines", "kind", "nobody_took", "what", "Et sted å bo");
                yield table(table);
            }
            case "asked" -> asked();
            case "stand-in" -> standIn();
            case "worker" -> worker("rus", "addiction_counsellor");
            case "peer" -> worker("erfaring", "peer_consultant");
            case "two-phones" -> twoPhones();
            case "two-roles" -> twoRoles();
            case "counted" -> new Life(groups.counted());
            case "survey" -> new Life(groups.survey());
            case "sorted" -> new Life(groups.sorted());
            case "office" -> new Life(Map.of("lead", cast.staff("Randi Torget", "tildeling", "leader").subject()));
            case "pageless" -> pageless();
            case "curious" -> curious();
            case "keyed" -> keyed();
            case "night" -> night(which);
            default -> throw new AssertionError("no life of the kind " + kind);
        };
    }

    private Life table(Tables.Table table) {
        return new Life(Map.of("person", table.person().toString(), "her", table.subject(), "meeting", table.id().toString()));
    }

    /** It was asked a week ago how the meeting was. */
    private Life asked() throws SQLException {
        var table = tables.lay();
        stage.as("berit").submit(table.href(), table.href() + "/mirror");
        try (var superuser = stage.superuser(); var back = superuser.prepareStatement("update feedback.mirror set asked_at = asked_at - interval '8 days' where person_id = ?")) {
            back.setObject(1, table.person().value());
            back.execute();
        }
        return table(table);
    }

    /** Her contact's job has ended, and the deputy stands in. */
    private Life standIn() {
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        var deputy = cast.staff("Olav Myrland", "rus", "addiction_counsellor");
        var person = cast.person("Tuva", contact, deputy);
        parts.getBean(Employments.class).end(stage.area(), contact.account(), stage.unit("rus"), "quit");
        return new Life(Map.of("person", person.id().toString(), "her", person.subject(), "deputy", deputy.subject()));
    }

    private Life worker(String unit, String role) {
        var worker = cast.staff("Rune Utvær", unit, role);
        return new Life(Map.of("account", worker.account().toString(), "at", stage.unit(unit).toString(), "worker", worker.subject()));
    }

    /** She has written on from the same page in two places. */
    private Life twoPhones() {
        var one = tables.newcomers().enter();
        var hers = stage.as(one.subject());
        var page = hers.submit("/diary/new", "/diary/entries", "text", "Først").document().selectFirst("a[href$=/edit]").attr("href").replace("/edit", "");
        var phone = hers.filled(page + "/edit", page + "/versions", "text", "Fra telefonen");
        var table = hers.filled(page + "/edit", page + "/versions", "text", "Fra kjøkkenbordet");
        List.of(phone, table).forEach(form -> hers.raw("POST", page + "/versions", form, Map.of("Sec-Fetch-Site", "same-origin")));
        return new Life(Map.of("person", one.person().toString(), "her", one.subject()));
    }

    /** He works here, and his sister has asked him in. */
    private Life twoRoles() {
        var brother = cast.staff("Bror Lien", "rus", "addiction_counsellor");
        var sister = cast.person("Yngvild", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        var code = stage.as(sister.subject()).submit(sister.page() + "/kin", sister.page() + "/kin", "called", "Bror Lien").document().select(".hp-keep").text();
        parts.getBean(InvitingOutside.class).take(code, StageSettings.ISSUER, brother.subject());
        return new Life(Map.of("brother", brother.subject()));
    }

    /** She has no page of her own yet; her contact is Berit. */
    private Life pageless() {
        var contact = new EnteringPersons.Contact(stage.account("berit"), stage.unit("rus"), null, "kl. 9–15");
        var person = parts.getBean(Gate.class).pass(Act.mine(Viewer.system(stage.area(), "intake"), "test"),
                opening -> parts.getBean(EnteringPersons.class).enter(stage.area(), "Solveig Elvli", "Solveig", null, "nb", contact));
        return new Life(Map.of("person", person.toString()));
    }

    /** She has added a device. */
    private Life keyed() throws SQLException {
        var one = tables.newcomers().enter();
        try (var superuser = stage.superuser(); var add = superuser.prepareStatement("""
                insert into wayin.passkey (area_id, id, person_id, credential, public_half, added_by) values (?, gen_random_uuid(), ?, gen_random_uuid()::text, 'none', ?)""")) {
            add.setObject(1, stage.area().value());
            add.setObject(2, one.person().value());
            add.setObject(3, one.account().value());
            add.execute();
        }
        return new Life(Map.of("person", one.person().toString(), "her", one.subject()));
    }

    /** A worker who tried to look at five whom it did not concern. */
    private Life curious() {
        var curious = cast.staff("Kåre Nysgjerrig", "rus", "housing");
        var contact = cast.staff("Mona Elvestrand", "rus", "addiction_counsellor");
        for (var called : List.of("Tuva", "Ane", "Bo", "Cara", "Dina")) {
            stage.as(curious.subject()).get(cast.person(called, contact, null).page());
        }
        return new Life(Map.of("account", curious.account().toString()));
    }

    /** Someone whose number a clinician on duty has. */
    private Life night(int which) throws SQLException {
        var person = cast.person("Alma", cast.staff("Mona Elvestrand", "rus", "addiction_counsellor"), null);
        var number = SyntheticIds.bornOn(LocalDate.of(1969, 4, 9), 40 + which);
        try (var superuser = stage.superuser(); var known = superuser.prepareStatement("update people.person set birth_number_hash = ? where id = ?")) {
            known.setBytes(1, parts.getBean(KeyedHash.class).of("birth number", number.digits()));
            known.setObject(2, person.id().value());
            known.execute();
        }
        return new Life(Map.of("person", person.id().toString(), "her", person.subject(), "number", number.digits(),
                "clinician", cast.staff("Hedda Nattvik", "dps", "clinician").subject()));
    }
}
