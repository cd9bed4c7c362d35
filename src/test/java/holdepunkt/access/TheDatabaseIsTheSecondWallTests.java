package holdepunkt.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every table there is, found in the catalogue: a table someone adds tomorrow is held to this today. */
@Staged
class TheDatabaseIsTheSecondWallTests {

    /** Tables without an area, each with the reason why. */
    static final Map<String, String> WITHOUT_AREA = Map.of(
            "sec.context_key", "the key of the wall itself; the application has no right to it",
            "sec.policy_line", "the policy, the same in every area",
            "access.role", "the words for what people do",
            "core.event_publication", "ids, codes and dates on their way between modules",
            "core.inbox", "numbers of messages taken");

    /** The only functions that may look past row-level security, each because it asks or answers before there is a viewer, or is the wall. */
    static final Set<String> MAY_DEFINE = Set.of("sec.claims", "sec.opened", "sec.system_may", "sec.areas", "promises.open_to_promiser", "meetings.lacks", "sec.grounds",
            "access.begin_sign_in", "access.viewer", "access.end_sign_in", "access.keep_form",
            // Who leaves is signed out, and who corrects her name signs in by it: both read nothing.
            "access.signed_out_with_the_job", "people.signed_in_by_that_name",
            // What she shut out, and what may be ended without seeing it.
            // A link in the hand of someone without sign-in.
            "meetings.seat_by_code", "wayin.use_code", "wayin.passkey_of", "wayin.use_passkey",
            // The few columns a code shows.
            "wayin.next_meetings", "wayin.whom_to_call", "consent.mandate_stands", "consent.nobody_is_their_own_guardian",
            "people.shut_out", "people.named_for_crisis", "access.take_invitation", "access.is_another", "access.parts", "access.change_part", "people.end_openings", "people.renew_openings",
            // A code that writes one answer and reads nothing; the one way an answer is written; and who sees it first.
            "feedback.by_code", "feedback.beside_of", "feedback.give_answer", "feedback.may_answer", "feedback.answers_until", "feedback.still_only_hers", "feedback.free_place", "feedback.waits_for_her",
            // The same for a survey, whose answers are counted and kept apart from whoever gave them.
            "improvement.survey_by_code", "improvement.give_survey_answer", "improvement.type_survey_answer", "improvement.count_survey_answer",
            // The sum of secret votes, when the round is closed; and how many have voted.
            "improvement.factor_votes", "improvement.factor_voters",
            // Which organisations and whose work an officer looks after.
            "sec.oversees", "sec.overseen", "sec.leads",
            // A name, once two have agreed; and which persons are named as a colleague is.
            "oversight.lifted", "oversight.named_as_staff", "oversight.breach_names",
            // A death: who is gone, what the act closes and opens again, and what it held back.
            "sec.gone", "people.death_stands", "people.may_be_sent_to", "people.held_back", "people.had_open", "notices.held_back", "people.not_by_herself",
            "people.confirmed_by_the_second", "people.undone_by_one_of_the_two", "people.begins_closed",
            // What she asked to have erased, done out of everybody's sight.
            "rights.erase_hers", "rights.clear_identity", "rights.due_after_death",
            "diary.deletions_due", "diary.sealed_rows_of", "diary.erase_entries", "diary.erase_again", "diary.erase_all",
            // What she shared of her notebook ends when she shuts the reader out, or has the page erased.
            "diary.asked_to_go", "diary.shut_out_ends_it", "diary.gone_ends_it",
            // Whom to remind at this hour, and nothing else of the notebook.
            "diary.reminders_due",
            // To whom nothing is sent, and whose places are shown to nobody.
            "people.on_paper", "people.places_hidden", "people.addresses_guarded",
            // Rules that must see what the viewer may not.
            "intake.answer_holds", "intake.closure_holds", "intake.closed_opens_nothing", "intake.tell_them_to_forget",
            "people.nobody_is_let_go", "access.a_contact_works_there", "access.no_tie_is_left_behind", "access.nobody_is_both");

    @Autowired
    Stage stage;

    @Test
    void everyTableHasItsWallUpAndForced() throws SQLException {
        try (var superuser = stage.superuser()) {
            assertThat(new WallFaults(superuser).openTables()).isEmpty();
        }
    }

    /** The database counts in UTC: between midnight here and there its day is another than everybody's. */
    @Test
    void noDayIsCountedInAnotherTimeThanOurs() throws SQLException {
        var found = new ArrayList<String>();
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement("""
                select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname not in ('pg_catalog', 'information_schema') and p.prosrc ~* '\\mcurrent_date\\M|now\\(\\)::date'
                union all
                select format('%s.%s.%s', c.table_schema, c.table_name, c.column_name) from information_schema.columns c
                 where c.table_schema not in ('pg_catalog', 'information_schema') and c.column_default ~* '\\mcurrent_date\\M'
                union all
                select format('%s.%s', v.schemaname, v.viewname) from pg_views v
                 where v.schemaname not in ('pg_catalog', 'information_schema') and v.definition ~* '\\mcurrent_date\\M'"""); var rows = ask.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyTableIsLedByItsArea() throws SQLException {
        try (var superuser = stage.superuser()) {
            assertThat(new WallFaults(superuser).notLedByTheirArea()).isEmpty();
        }
    }

    @Test
    void everyReferenceStaysInsideItsArea() throws SQLException {
        try (var superuser = stage.superuser()) {
            assertThat(new WallFaults(superuser).referencesOutOfTheArea()).isEmpty();
        }
    }

    @Test
    void theApplicationHasNoRightBeyondItsWork() throws SQLException {
        try (var superuser = stage.superuser()) {
            assertThat(new WallFaults(superuser).rightsBeyondTheWork()).isEmpty();
        }
    }

    @Test
    void noViewAndNoFunctionGoesRoundTheWall() throws SQLException {
        try (var superuser = stage.superuser()) {
            assertThat(new WallFaults(superuser).waysRound()).isEmpty();
        }
    }

    @Test
    void withoutAContextNoRowOfAnyoneIsSeen() throws SQLException {
        stage.elvestad();
        try (var superuser = stage.superuser(); var application = stage.application()) {
            var seen = new ArrayList<String>();
            int asked = 0;
            for (var table : new Catalogue(superuser).tables()) {
                if (WITHOUT_AREA.containsKey(table)) {
                    continue;
                }
                asked++;
                if (!rows(application, table).equals("0")) {
                    seen.add(table);
                }
            }
            assertThat(seen).isEmpty();
            Guards.report("no-context-no-rows", asked, seen.size(), 275, 0);
        }
    }

    @Test
    void aContextThatIsForgedAlteredOldOrHalfIsRefused() throws SQLException {
        try (var application = stage.application()) {
            var now = System.currentTimeMillis() / 1000 + 50;
            for (var forged : List.of("1|" + stage.area() + "|" + stage.account("siv") + "|||||||" + now + "|00",
                    "999999|" + stage.area() + "|" + stage.account("siv") + "|||||||" + now + "|00", "x", "1|2|3")) {
                assertThatThrownBy(() -> ask(application, forged)).isInstanceOfSatisfying(SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
            }
        }
    }

    private static void ask(java.sql.Connection application, String context) throws SQLException {
        try (var set = application.prepareStatement("select set_config('holdepunkt.context', ?, false)")) {
            set.setString(1, context);
            set.execute();
        }
        rows(application, "people.person");
    }

    private static String rows(java.sql.Connection application, String table) throws SQLException {
        try (var ask = application.createStatement(); var row = ask.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getString(1);
        } catch (SQLException refused) {
            if (refused.getMessage().contains("permission denied")) {
                return "0";
            }
            throw refused;
        }
    }
}
