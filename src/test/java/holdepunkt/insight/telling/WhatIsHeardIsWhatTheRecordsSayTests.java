package holdepunkt.insight.telling;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.directory.FoundingAreas;
import holdepunkt.insight.Life;
import holdepunkt.insight.LifeEvents;
import holdepunkt.insight.LifeRecords;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Told anew from the records, it is row for row what was heard while it happened: in any order, and although much was delivered twice. */
@Staged
class WhatIsHeardIsWhatTheRecordsSayTests {

    private static final long SEED = 20170120;
    private static final int PEOPLE = Integer.getInteger("holdepunkt.lives", 500);

    @Autowired
    Stage stage;
    @Autowired
    FoundingAreas founding;
    @Autowired
    TellingAnew anew;
    @Autowired
    Tellings tellings;
    @Autowired
    BeginningAnew beginning;
    @Autowired
    Gate gate;

    @Test
    void rowForRow() throws SQLException {
        var area = founding.found("Livsvik");
        var life = new Life(SEED, PEOPLE, LocalDate.of(2026, 11, 1));
        try (var superuser = stage.superuser()) {
            LifeRecords.write(life, area, superuser);
        }
        var heard = new ArrayList<UUID>();
        gate.asSystem(area, "insight", "test", () -> heard.add(tellings.begin(area)));
        var events = LifeEvents.of(life, area);
        events.addAll(events.subList(0, events.size() / 4));
        Collections.shuffle(events, new Random(SEED));
        gate.asSystem(area, "insight", "test", () -> events.forEach(event -> tellings.add(area, heard.getFirst(), EventWords.of(event))));
        anew.anew(area);
        var live = rows(area, heard.getFirst());
        var told = rows(area, heard.getFirst(), "<>");
        var missing = new HashSet<>(live);
        told.forEach(missing::remove);
        var added = new HashSet<>(told);
        live.forEach(added::remove);
        Guards.report("rebuild-equality", live.size(), missing.size() + added.size() + Math.abs(live.size() - told.size()), 6_400, SEED, "persons=" + PEOPLE,
                "events=" + events.size());
    }

    @Test
    void aTellingFromBeforeThereWereWordsForItIsBegunAnewOnceAndNoOther() throws SQLException {
        var area = founding.found("Gamlevik");
        try (var superuser = stage.superuser(); var old = superuser.prepareStatement("insert into insight.telling (area_id, id) values (?, ?)")) {
            LifeRecords.write(new Life(3, 5, LocalDate.of(2026, 11, 1)), area, superuser);
            superuser.setAutoCommit(true);
            old.setObject(1, area.value());
            old.setObject(2, new UUID(2, 2));
            old.execute();
        }
        beginning.whereItIsOutgrown();
        var begun = rows(area, new UUID(2, 2), "<>");
        beginning.whereItIsOutgrown();
        assertThat(begun).isNotEmpty().hasSameSizeAs(rows(area, new UUID(2, 2), "<>"));
    }

    private List<String> rows(AreaId area, UUID telling) throws SQLException {
        return rows(area, telling, "=");
    }

    private List<String> rows(AreaId area, UUID telling, String which) throws SQLException {
        var rows = new ArrayList<String>();
        try (var superuser = stage.superuser(); var ask = superuser.prepareStatement(
                "select what || ' ' || (t.*)::text from (select subject, person, what, word, at, part_of, due, amount from insight.told where area_id = ? and telling_id " + which + " ?) t")) {
            ask.setObject(1, area.value());
            ask.setObject(2, telling);
            var found = ask.executeQuery();
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
