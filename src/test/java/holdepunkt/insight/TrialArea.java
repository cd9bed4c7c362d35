package holdepunkt.insight;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AccountId;
import holdepunkt.core.AreaId;
import holdepunkt.core.UnitId;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An area of its own with a leader, a working group and seven records of meetings held, three of meetings planned. */
final class TrialArea {

    final AreaId area;
    final UnitId unit;
    final AccountId member;
    final AccountId doctor;
    final List<UUID> persons = new ArrayList<>();
    final List<UUID> meetings = new ArrayList<>();
    final String leader = "leader-" + UUID.randomUUID();
    final String nils = "member-" + UUID.randomUUID();
    private final Stage stage;

    TrialArea(Stage stage, FoundingAreas founding, OpeningAccounts accounts) {
        this.stage = stage;
        area = founding.found("Prøvevik");
        unit = founding.addUnit(area, founding.addOrganisation(area, "Prøvevik kommune", "municipality"), "Rus og psykisk helse", "addiction", null, null, null);
        accounts.beginWork(area, accounts.open(area, "Leder Prøve", null, StageSettings.ISSUER, leader, "nb"), unit, "leader");
        member = accounts.open(area, "Medlem Prøve", null, StageSettings.ISSUER, nils, "nb");
        accounts.beginWork(area, member, unit, "working_group");
        doctor = accounts.open(area, "Lege Prøve", null, StageSettings.ISSUER, "doctor-" + UUID.randomUUID(), "nb");
    }

    /** Ten planned, seven held: three with the doctor, two without a supporter, four whose services had met before. */
    void records() {
        sql("update insight.trial set begun_at = now() - interval '1 day' where area_id = ?", area.value());
        for (int i = 0; i < 10; i++) {
            var person = UUID.randomUUID();
            persons.add(person);
            sql("insert into people.person (area_id, id, name, called) values (?, ?, 'Prøve Person', 'Prøve')", area.value(), person);
            if (i < 4) {
                meeting(person, "care_group", "2 hours");
            }
            meetings.add(meeting(person, "network", "1 hour"));
        }
        for (int i = 0; i < 7; i++) {
            if (i >= 4) {
                seat(i, "gp");
            }
            if (i >= 2) {
                seat(i, "supporter");
            }
            hold(i);
        }
    }

    /** One meeting as she and those who work there said it was. @param hers null where her view is missing */
    record Mirrored(UUID person, @Nullable Map<String, Integer> hers, List<Map<String, Integer>> staff) {}

    /** Asked about before this quarter; whom it is about is entered on the way. */
    void mirrored(List<Mirrored> all) {
        with(superuser -> all.forEach(one -> {
            var meeting = UUID.randomUUID();
            var mirror = UUID.randomUUID();
            set(superuser, "insert into people.person (area_id, id, name, called) values (?, ?, 'Prøve Person', 'Prøve') on conflict do nothing", area.value(), one.person());
            set(superuser, "insert into meetings.meeting (area_id, id, person_id, kind, nomination_id, begins_at, opened_by, opened_at)"
                    + " values (?, ?, ?, 'care_group', gen_random_uuid(), now(), gen_random_uuid(), now())", area.value(), meeting, one.person());
            set(superuser, "insert into feedback.mirror (area_id, id, meeting_id, person_id, form, form_version, asked_by, asked_at)"
                    + " values (?, ?, ?, ?, 'urn:holdepunkt:form:meeting-mirror', '1', gen_random_uuid(), date_trunc('quarter', now() at time zone 'Europe/Oslo') at time zone 'Europe/Oslo' - interval '3 days')",
                    area.value(), mirror, meeting, one.person());
            if (one.hers() != null) {
                answer(superuser, mirror, one.person(), "person", one.hers());
            }
            one.staff().forEach(marks -> answer(superuser, mirror, one.person(), "staff", marks));
        }));
    }

    private void answer(Connection superuser, UUID mirror, UUID person, String side, Map<String, Integer> marks) {
        set(superuser, "insert into feedback.answer (area_id, id, mirror_id, person_id, side, way, marks) values (?, gen_random_uuid(), ?, ?, ?, 'phone', ?::jsonb)",
                area.value(), mirror, person, side, JsonMapper.shared().writeValueAsString(marks));
    }

    private UUID meeting(UUID person, String kind, String ago) {
        var id = UUID.randomUUID();
        sql("insert into meetings.meeting (area_id, id, person_id, kind, nomination_id, begins_at, opened_by, opened_at)"
                + " values (?, ?, ?, ?, gen_random_uuid(), now(), gen_random_uuid(), now() - ?::interval)", area.value(), id, person, kind, ago);
        return id;
    }

    void hold(int i) {
        sql("insert into meetings.holding (area_id, id, meeting_id, person_id, told_by) values (?, gen_random_uuid(), ?, ?, gen_random_uuid())",
                area.value(), meetings.get(i), persons.get(i));
    }

    void seat(int i, String role) {
        var seat = UUID.randomUUID();
        sql("insert into meetings.seat (area_id, id, meeting_id, person_id, account_id, role, asked_by, asked_at)"
                + " values (?, ?, ?, ?, ?, ?, gen_random_uuid(), now() - interval '1 minute')",
                area.value(), seat, meetings.get(i), persons.get(i), role.equals("gp") ? doctor.value() : member.value(), role);
        sql("insert into meetings.seat_yes (area_id, id, seat_id, meeting_id, person_id, classes, said_by, said_at)"
                + " values (?, gen_random_uuid(), ?, ?, ?, '{meeting}', gen_random_uuid(), now() - interval '1 minute')",
                area.value(), seat, meetings.get(i), persons.get(i));
    }

    void outcome(int i, String outcome) {
        sql("insert into meetings.follow_up_outcome (area_id, id, meeting_id, person_id, outcome, told_by) values (?, gen_random_uuid(), ?, ?, ?, ?)",
                area.value(), meetings.get(i), persons.get(i), outcome, member.value());
    }

    void talk(int i, String moment) {
        sql("insert into meetings.follow_up_talk (area_id, id, meeting_id, person_id, asked_by, moment, coped, said_by, written_by)"
                + " values (?, gen_random_uuid(), ?, ?, ?, ?, 'yes', 'by_her_word', ?)", area.value(), meetings.get(i), persons.get(i), member.value(), moment, member.value());
    }

    /** Arranged past every wall. */
    void sql(String statement, Object... values) {
        with(superuser -> set(superuser, statement, values));
    }

    private static void set(Connection superuser, String statement, Object... values) {
        try (var prepared = superuser.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    List<String> rows(String query) {
        var rows = new ArrayList<String>();
        with(superuser -> {
            try (var prepared = superuser.prepareStatement(query)) {
                prepared.setObject(1, area.value());
                try (var row = prepared.executeQuery()) {
                    while (row.next()) {
                        rows.add(row.getString(1));
                    }
                }
            } catch (SQLException e) {
                throw new AssertionError(query, e);
            }
        });
        return rows;
    }

    private void with(Consumer<Connection> work) {
        try (var superuser = stage.superuser()) {
            work.accept(superuser);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
