package holdepunkt.audit;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.audit.chain.Attacks;
import holdepunkt.core.AreaId;
import holdepunkt.core.Gate;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people really did, sealed by the real sealer, and then changed in every way somebody with the file or the database could. */
@Staged
class TheLogCannotBeChangedUnseenTests {

    @Autowired
    Stage stage;
    @Autowired
    SealingTheLog sealing;
    @Autowired
    HandingOutTheLog log;
    @Autowired
    SigningKey signing;
    @Autowired
    Gate gate;

    @Test
    void everyByteOfThreeHundredLinesIsHeldByTheChain() throws Exception {
        for (int i = 0; i < 40; i++) {
            for (var subject : List.of("berit", "kari", "siv", "anne")) {
                stage.as(subject).get(subject.equals("siv") ? "/people/" + stage.person("siv") : "/desk");
            }
        }
        fill(stage.area(), 140);
        var attacks = new Attacks(exported(stage.area()), log.publicKey());
        assertThat(attacks.untouched()).isEmpty();
        var bytes = attacks.everyByte(300, new int[] {0x01, 0x20, 0x80});
        Guards.report("audit-bytes", bytes.tried(), bytes.missed().size(), 240_000, 0, "missed=" + bytes.missed());
    }

    @Test
    void linesTakenAwaySwappedAddedCutOffOrForgedAreFound() throws Exception {
        var area = new AreaId(UUID.randomUUID());
        fill(area, 60);
        var older = exported(area);
        fill(area, 60);
        var attacks = new Attacks(exported(area), log.publicKey());
        assertThat(attacks.untouched()).isEmpty();
        var lines = attacks.everyLine(older, log.witness(area), signing.key());
        Guards.report("audit-lines", lines.tried(), lines.missed().size(), 860, 0, "missed=" + lines.missed());
    }

    /** A log of any length is handed out some lines at a time, and is the same file. */
    @Test
    void itIsHandedOutPieceByPiece() throws Exception {
        var area = new AreaId(UUID.randomUUID());
        fill(area, 50);
        var pieces = new ByteArrayOutputStream();
        log.export(area, pieces, 7);
        assertThat(pieces.toByteArray()).isEqualTo(exported(area));
        assertThat(new Attacks(pieces.toByteArray(), log.publicKey()).untouched()).isEmpty();
        assertThat(pieces.toString(StandardCharsets.ISO_8859_1)).endsWith("end\t50\t1\n");
    }

    private byte[] exported(AreaId area) throws IOException {
        var file = new ByteArrayOutputStream();
        log.export(area, file);
        return file.toByteArray();
    }

    @Test
    void twoSealersAtOnceMakeOneChain() throws Exception {
        fill(stage.area(), 40);
        IntStream.range(0, 6).mapToObj(i -> CompletableFuture.runAsync(() -> sealing.seal(stage.area()))).toList().forEach(CompletableFuture::join);
        assertThat(new Attacks(exported(stage.area()), log.publicKey()).untouched()).isEmpty();
        assertThat(count("select count(*) from audit.link where area_id = '" + stage.area() + "'"))
                .isEqualTo(count("select max(size) from audit.link where area_id = '" + stage.area() + "'"));
    }

    @Test
    void aLineWhoseTransactionIsStillOpenIsWaitedForAndNotLost() throws Exception {
        try (var late = stage.superuser()) {
            late.setAutoCommit(false);
            insert(late);
            fill(stage.area(), 5);
            sealing.seal(stage.area());
            assertThat(count("select count(*) from audit.entry e where not exists (select from audit.link l where l.area_id = e.area_id and l.entry_id = e.id)")).as("behind the open one").isPositive();
            late.commit();
        }
        exported(stage.area());
        assertThat(count("select count(*) from audit.entry e where not exists (select from audit.link l where l.entry_id = e.id) and e.door = 'a slow one'")).isZero();
    }

    @Test
    void whoeverLooksAfterTheLogIsToldWhenTheSealerStandsStill() throws IOException {
        fill(stage.area(), 1);
        assertThat(sealing.late(stage.area(), Instant.now().plusSeconds(90))).isPresent();
        exported(stage.area());
        assertThat(sealing.late(stage.area(), Instant.now())).isEmpty();
    }

    @Test
    void theApplicationCanOnlyAddToTheLogAndItsChain() throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.createStatement(); var rows = ask.executeQuery("""
                select table_name || ' ' || string_agg(privilege_type, ',' order by privilege_type) from information_schema.role_table_grants
                 where grantee = 'holdepunkt_app' and table_schema = 'audit' group by table_name order by 1""")) {
            var rights = new java.util.ArrayList<String>();
            while (rows.next()) {
                rights.add(rows.getString(1));
            }
            assertThat(rights).containsExactly("checkpoint INSERT,SELECT", "entry INSERT,SELECT", "link INSERT,SELECT");
        }
        try (var superuser = stage.superuser(); var ask = superuser.createStatement(); var rows = ask.executeQuery("""
                select count(*) from information_schema.column_privileges where grantee = 'holdepunkt_app' and table_schema = 'audit' and privilege_type = 'UPDATE'""")) {
            rows.next();
            assertThat(rows.getInt(1)).isZero();
        }
    }

    @Test
    void aLineChangedInTheDatabaseItselfIsFound() throws Exception {
        fill(stage.area(), 30);
        exported(stage.area());
        try (var superuser = stage.superuser(); var change = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            // The same line both times: what waited meanwhile may be sealed behind it.
            long line = count("select entry_id from audit.link l join audit.entry e on e.id = l.entry_id where l.area_id = '" + stage.area() + "' and e.ground is null order by size desc offset 5 limit 1");
            change.execute("update audit.entry set ground = 'contact' where id = " + line);
            superuser.commit();
            var changed = new Attacks(exported(stage.area()), log.publicKey()).untouched();
            change.execute("update audit.entry set ground = null where id = " + line);
            superuser.commit();
            assertThat(changed).hasSize(1).first().asString().contains("does not follow from the one before");
        }
    }

    @Test
    void theOfficersPageHandsOutWhatTheCheckerReads() {
        var randi = stage.as("randi");
        assertThat(randi.get("/log-files").document().select("main a").eachAttr("href")).contains("/log-files/export", "/log-files/witness", "/log-files/key");
        var export = randi.get("/log-files/export").bytes();
        assertThat(new Attacks(export, randi.get("/log-files/key").bytes()).untouched()).isEmpty();
        assertThat(new String(randi.get("/log-files/witness").bytes(), StandardCharsets.UTF_8)).startsWith("holdepunkt-witness 1\ncheckpoint\t");
        assertThat(new String(export, StandardCharsets.UTF_8)).doesNotContain("Siv", "Berit", "Elvestad");
        for (var other : List.of("eva", "siri", "siv", "berit")) {
            assertThat(stage.as(other).get("/log-files/export").status()).as(other).isEqualTo(404);
        }
        assertThat(stage.as("randi").get("/people/" + stage.person("siv")).status()).as("no person").isEqualTo(404);
    }

    /** Her own opening of what is hers alone, and another's try at it: in the files they read as any other line, and the chain still holds. */
    @Test
    void whatIsHersAloneIsNotInTheOfficersFiles() throws SQLException {
        var quiet = "/people/" + stage.person("siv") + "/quiet";
        long before = count("select count(*) from audit.entry where persons @> array['" + stage.person("siv") + "'::uuid]");
        stage.as("siv").submit(quiet, quiet + "/notes", "words", "Nøkkelen ligger hos Tone");
        assertThat(stage.as("berit").get(quiet).status()).isEqualTo(404);
        assertThat(count("select count(*) from audit.entry where persons @> array['" + stage.person("siv") + "'::uuid]")).as("each is written").isGreaterThanOrEqualTo(before + 4);
        var export = stage.as("randi").get("/log-files/export").bytes();
        assertThat(new String(export, StandardCharsets.UTF_8)).doesNotContain("quiet").contains("GET /people/{person}\tidentity\tsee\t" + stage.person("siv"));
        assertThat(new Attacks(export, log.publicKey()).untouched()).isEmpty();
    }

    private void fill(AreaId area, int lines) {
        for (int i = 0; i < lines; i++) {
            gate.asSystem(area, "insight", "a line for the chain", () -> {});
        }
    }

    private void insert(java.sql.Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into audit.entry (area_id, actor_id, request_id, door, data_class, action, persons, allowed)
                values (?, gen_random_uuid(), gen_random_uuid(), 'a slow one', 'list', 'see', '{}', true)""")) {
            insert.setObject(1, stage.area().value());
            insert.executeUpdate();
        }
    }

    private long count(String query) throws SQLException {
        try (var superuser = stage.superuser(); var ask = superuser.createStatement(); var row = ask.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
