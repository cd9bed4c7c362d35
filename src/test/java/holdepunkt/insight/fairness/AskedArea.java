package holdepunkt.insight.fairness;

import holdepunkt.access.OpeningAccounts;
import holdepunkt.core.AreaId;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.stage.Stage;
import holdepunkt.stage.StageSettings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An area of its own where meetings were asked for through a half-year, arranged past every wall. */
public final class AskedArea implements AutoCloseable {

    public final AreaId area;
    public final String leader = "leader-" + UUID.randomUUID();
    public final String nils = "member-" + UUID.randomUUID();
    public final String officer = "officer-" + UUID.randomUUID();
    final UUID version = UUID.randomUUID();
    final UUID sentence = UUID.randomUUID();
    private final Stage stage;
    private @Nullable Connection superuser;

    public AskedArea(Stage stage, FoundingAreas founding, OpeningAccounts accounts) {
        this.stage = stage;
        area = founding.found("Spørrevik");
        var unit = founding.addUnit(area, founding.addOrganisation(area, "Spørrevik kommune", "municipality"), "Rus og psykisk helse", "addiction", null, null, null);
        var elsewhere = founding.addUnit(area, founding.addOrganisation(area, "Spørrevik sykehus", "health_trust"), "Avdelinga", "dps", null, null, null);
        accounts.beginWork(area, accounts.open(area, "Leder Spørre", null, StageSettings.ISSUER, leader, "nb"), unit, "leader");
        accounts.beginWork(area, accounts.open(area, "Medlem Spørre", null, StageSettings.ISSUER, nils, "nb"), unit, "working_group");
        accounts.beginWork(area, accounts.open(area, "Ombud Spørre", null, StageSettings.ISSUER, officer, "nb"), elsewhere, "privacy_officer");
        past("insert into directory.offer (area_id, id, unit_id, name, for_whom, way_in, checked_on) values (?, ?, ?, 'Ruspoliklinikken', 'alle', 'ring', now())",
                area.value(), UUID.randomUUID(), unit.value());
        past("insert into intake.criteria_version (area_id, id, number) values (?, ?, 1)", area.value(), version);
        past("insert into intake.criterion (area_id, id, version_id, position, nb, nn, en) values (?, ?, ?, 1, 'Trenger flere tjenester', 'Treng fleire tenester', 'Needs several services')",
                area.value(), sentence, version);
        past("insert into intake.criteria_agreement (area_id, id, version_id, account_id) values (?, ?, ?, ?)", area.value(), UUID.randomUUID(), version, UUID.randomUUID());
    }

    /** @param held days from the question to the meeting, negative where there was none */
    public void asked(int many, String route, int born, LocalDate on, String answer, int held, boolean ticked) {
        for (int i = 0; i < many; i++) {
            var person = UUID.randomUUID();
            var question = UUID.randomUUID();
            past("insert into people.person (area_id, id, name, called, born) values (?, ?, 'Spurt Person', 'Spurt', ?)", area.value(), person, born);
            past("""
                    insert into intake.nomination (area_id, id, person_id, route, asked_by, made_at, criteria_version, office_unit, answer_by, asked_unit, said_yes_on, said_yes_to, said_yes_how)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    area.value(), question, person, route, UUID.randomUUID(), on.atTime(10, 0), version, UUID.randomUUID(), on.plusDays(14),
                    route.equals("self") ? null : UUID.randomUUID(), on, "me", "meeting");
            past("insert into intake.nomination_answer (area_id, id, nomination_id, person_id, answer, offer_id, answered_by, answered_unit, answered_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    area.value(), UUID.randomUUID(), question, person, answer, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), on.plusDays(5).atTime(12, 0));
            if (ticked) {
                past("insert into intake.criterion_tick (area_id, nomination_id, criterion_id, person_id) values (?, ?, ?, ?)", area.value(), question, sentence, person);
            }
            if (held >= 0) {
                held(person, question, on.plusDays(held));
            }
        }
    }

    /** So many of those that were asked for by this way had been asked for on another day too. */
    public void askedBefore(int many, String route, LocalDate on) {
        past("""
                insert into intake.nomination (area_id, id, person_id, route, asked_by, made_at, criteria_version, office_unit, answer_by, asked_unit, said_yes_on, said_yes_to, said_yes_how)
                select area_id, gen_random_uuid(), person_id, 'nav', asked_by, ?, criteria_version, office_unit, ?, asked_unit, said_yes_on, said_yes_to, said_yes_how
                  from intake.nomination where area_id = ? and route = ? limit ?""", on.atTime(9, 0), on.plusDays(14), area.value(), route, many);
    }

    private void held(UUID person, UUID question, LocalDate on) {
        var meeting = UUID.randomUUID();
        past("insert into meetings.meeting (area_id, id, person_id, kind, nomination_id, begins_at, opened_by, opened_at) values (?, ?, ?, 'network', ?, ?, ?, ?)",
                area.value(), meeting, person, question, on.atTime(12, 0), UUID.randomUUID(), on.atTime(8, 0));
        past("insert into meetings.holding (area_id, id, meeting_id, person_id, told_by) values (?, ?, ?, ?, ?)", area.value(), UUID.randomUUID(), meeting, person, UUID.randomUUID());
    }

    /** Without triggers and references: what it refers to is nobody's concern here. */
    public void past(String statement, Object... values) {
        try {
            if (superuser == null) {
                superuser = stage.superuser();
                superuser.createStatement().execute("set session_replication_role = replica");
            }
            run(superuser, statement, values);
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    @Override
    public void close() {
        try {
            if (superuser != null) {
                superuser.close();
                superuser = null;
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private static void run(Connection superuser, String statement, Object... values) throws SQLException {
        try (var prepared = superuser.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.execute();
        }
    }
}
