package holdepunkt.stories;

import com.microsoft.playwright.options.Cookie;
import holdepunkt.access.OpeningAccounts;
import holdepunkt.browser.Browser;
import holdepunkt.browser.Window;
import holdepunkt.core.AccountId;
import holdepunkt.core.Act;
import holdepunkt.core.Gate;
import holdepunkt.core.NationalId;
import holdepunkt.core.PersonId;
import holdepunkt.core.SyntheticIds;
import holdepunkt.core.Viewer;
import holdepunkt.core.web.Texts;
import holdepunkt.people.EnteringPersons;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;

/** Elvestad for one story: a person of its own, and a browser for everyone who takes part. */
final class Town implements AutoCloseable {

    private static final AtomicInteger NUMBERS = new AtomicInteger(20);

    private final Stage stage;
    private final ApplicationContext parts;
    private final List<Someone> here = new ArrayList<>();

    Town(Stage stage, ApplicationContext parts) {
        this.stage = stage;
        this.parts = parts;
    }

    /** The person the story is about, already known to Berit, who is her fixed contact. */
    record Neighbour(PersonId id, String subject, String name, NationalId number) {

        String page() {
            return "/people/" + id;
        }
    }

    Neighbour neighbour(String called, String language) {
        return neighbour(called, language, stage.account("berit"));
    }

    /** Somebody who works here for as long as the story lasts. @return how they sign in */
    String worker(String name, String unit, String role) {
        var subject = "story-" + UUID.randomUUID();
        var account = parts.getBean(OpeningAccounts.class).open(stage.area(), name, null, StageSettings.ISSUER, subject, "nb");
        parts.getBean(OpeningAccounts.class).beginWork(stage.area(), account, stage.unit(unit), role);
        return subject;
    }

    Neighbour neighbour(String called, String language, AccountId keeper) {
        var area = stage.area();
        var name = called + " Storhaug";
        var number = SyntheticIds.bornOn(LocalDate.of(1984, 2, 11), NUMBERS.getAndIncrement());
        var contact = new EnteringPersons.Contact(keeper, stage.unit("rus"), null, "hverdager kl. 9–15");
        var person = parts.getBean(Gate.class).pass(Act.mine(Viewer.system(area, "intake"), "story"),
                opening -> parts.getBean(EnteringPersons.class).enter(area, name, called, number, language, contact));
        return new Neighbour(person, ownPage(person, name, language), name, number);
    }

    /** It is the hour of the meeting. @param meeting its address */
    void theHourComes(String meeting) throws SQLException {
        try (var owner = stage.superuser(); var now = owner.prepareStatement("update meetings.meeting set begins_at = now() where id = ?::uuid")) {
            now.setString(1, meeting.substring(meeting.lastIndexOf('/') + 1));
            now.execute();
        }
    }

    /** Makes everything that stands about her this much older, as if the weeks had gone by; the sealed log stays as it is. */
    void weeksPass(Neighbour neighbour, int weeks) throws SQLException {
        try (var owner = stage.superuser(); var work = owner.createStatement()) {
            owner.setAutoCommit(false);
            // What was written is older: no rule about changing it is asked.
            work.execute("set local session_replication_role = replica");
            for (var change : changes(work, neighbour, weeks)) {
                work.executeUpdate(change);
            }
            owner.commit();
        }
    }

    private static List<String> changes(Statement work, Neighbour neighbour, int weeks) throws SQLException {
        var changes = new ArrayList<String>();
        try (var rows = work.executeQuery("""
                select format('update %%I.%%I set %%s where person_id = ''%s''', c.table_schema, c.table_name,
                              string_agg(format('%%1$I = %%1$I - interval ''%d weeks''', c.column_name), ', '))
                  from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                 where c.data_type in ('date', 'timestamp with time zone') and c.is_generated = 'NEVER' and t.table_type = 'BASE TABLE' and c.table_schema <> 'audit'
                   and exists (select from information_schema.columns p where (p.table_schema, p.table_name, p.column_name) = (c.table_schema, c.table_name, 'person_id'))
                 group by c.table_schema, c.table_name""".formatted(neighbour.id(), weeks))) {
            while (rows.next()) {
                changes.add(rows.getString(1));
            }
        }
        return changes;
    }

    /** Lets her sign in to her own page. @return how she signs in */
    String ownPage(PersonId person, String name, String language) {
        var subject = "story-" + UUID.randomUUID();
        var account = parts.getBean(OpeningAccounts.class).open(stage.area(), name, person, StageSettings.ISSUER, subject, language);
        parts.getBean(Gate.class).asSystem(stage.area(), "intake", "story", () -> parts.getBean(EnteringPersons.class).giveOwnPage(stage.area(), person, account));
        return subject;
    }

    Post post() {
        return new Post(stage, parts);
    }

    Someone desktop(String subject) {
        return at(Window.DESKTOP, subject, "nb");
    }

    Someone phone(String subject) {
        return at(Window.PHONE, subject, "nb");
    }

    Someone at(Window window, String subject, String language) {
        var page = Browser.shared().window(window.in(language));
        var url = stage.address().replace("http://", "https://");
        page.context().addCookies(List.of(new Cookie("__Host-language", language).setUrl(url).setSecure(true).setHttpOnly(true),
                new Cookie("__Host-holdepunkt", stage.token(subject)).setUrl(url).setSecure(true).setHttpOnly(true)));
        var someone = new Someone(page, stage.address(), window);
        here.add(someone);
        return someone;
    }

    /** Someone who is not signed in. */
    Someone visitor(Window window, String language) {
        var someone = new Someone(Browser.shared().window(window.in(language)), stage.address(), window);
        here.add(someone);
        return someone;
    }

    /** The words of the pages in one language. */
    Texts words(String language) {
        return new Texts(parts.getBean(MessageSource.class), language);
    }

    /** Every page about somebody that anyone in this story has been on. */
    Set<String> walked(String under) {
        return here.stream().flatMap(one -> one.walked().stream()).filter(path -> path.startsWith(under)).collect(Collectors.toCollection(TreeSet::new));
    }

    static String in(int days) {
        return LocalDate.now(Texts.NORWAY).plusDays(days).toString();
    }

    /** A day far enough ahead that it is still ahead when the story has come to the meeting. */
    static String today() {
        return LocalDate.now(Texts.NORWAY).toString();
    }

    @Override
    public void close() {
        here.forEach(Someone::close);
    }
}
