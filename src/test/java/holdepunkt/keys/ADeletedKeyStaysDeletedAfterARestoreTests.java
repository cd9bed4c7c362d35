package holdepunkt.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.postgres.PostgresServer;
import holdepunkt.postgres.PreparedPlace;
import holdepunkt.postgres.Roles;
import holdepunkt.postgres.ServerPlace;
import holdepunkt.postgres.backup.BackupKey;
import holdepunkt.postgres.backup.RestoringBackups;
import holdepunkt.postgres.backup.TakingBackups;
import holdepunkt.shape.Guards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The keys are backed up, a key is deleted, the backup is restored: the journal beside the key files deletes it again. */
@Tag("starts")
class ADeletedKeyStaysDeletedAfterARestoreTests {

    private static final Path HOME = Path.of("target", "keys-drill-" + Long.toHexString(System.nanoTime())).toAbsolutePath();
    private static final AreaId AREA = new AreaId(UUID.randomUUID());
    private static final PersonId ERASED = new PersonId(UUID.randomUUID());
    private static final PersonId OTHER = new PersonId(UUID.randomUUID());
    private static final UUID PAGE = new UUID(2, 1);
    private static final UUID NEXT = new UUID(2, 2);

    private byte[] erased;
    private byte[] kept;
    private byte[] letter;
    private byte[] erasedPage;
    private byte[] keptPage;
    private byte[] wholeBook;

    @AfterEach
    void leave() throws IOException {
        try (var files = Files.walk(HOME)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void byTheJournalThatNoBackupHolds() throws Exception {
        try (var server = PostgresServer.start(PreparedPlace.withCluster(place("first"))); var keys = Keys.of(server, HOME.resolve("keys"))) {
            erased = keys.sealing.seal(hers(ERASED), PersonText.of("mine ord"));
            kept = keys.sealing.seal(hers(OTHER), PersonText.of("hennes ord"));
            letter = keys.sealing.seal(letter(ERASED), PersonText.of("et brev"));
            erasedPage = keys.sealing.seal(page(OTHER, PAGE), PersonText.of("en side som er slettet"));
            keptPage = keys.sealing.seal(page(OTHER, NEXT), PersonText.of("en side som står"));
            wholeBook = keys.sealing.seal(page(ERASED, NEXT), PersonText.of("en bok som er slettet"));
            new TakingBackups(place("first"), HOME.resolve("backups"), BackupKey.in(HOME.resolve("keys"), true), Duration.ofSeconds(60)).take();
            keys.shredding.shred(AREA, ERASED, KeyPart.HERS);
            keys.shredding.shredRows(AREA, OTHER, List.of(PAGE));
            keys.shredding.shred(AREA, ERASED, KeyPart.DIARY);
            assertThatThrownBy(() -> keys.sealing.open(hers(ERASED), erased)).isInstanceOf(Sealing.Unreadable.class);
            assertThatThrownBy(() -> keys.sealing.open(page(OTHER, PAGE), erasedPage)).isInstanceOf(Sealing.Unreadable.class);
            assertThatThrownBy(() -> keys.sealing.open(page(ERASED, NEXT), wholeBook)).isInstanceOf(Sealing.Unreadable.class);
        }
        new RestoringBackups(place("second"), HOME.resolve("backups"), BackupKey.in(HOME.resolve("keys"), false)).restore(null);
        try (var server = PostgresServer.start(place("second")); var keys = Keys.of(server, HOME.resolve("keys"))) {
            assertThat(keys.sealing.open(hers(ERASED), erased).reveal()).as("the backup does hold the key").isEqualTo("mine ord");
            assertThat(keys.sealing.open(page(OTHER, PAGE), erasedPage).reveal()).as("and of the page").isEqualTo("en side som er slettet");
            Stream.of(KeyPart.HERS, KeyPart.DIARY).forEach(part -> keys.personKeys.forget(AREA, ERASED, part));
            Stream.of(ERASED, OTHER).forEach(person -> keys.rowKeys.forget(AREA, person));
            assertThat(keys.shredding.replayed().deletions()).hasSize(3);
            assertThatThrownBy(() -> keys.sealing.open(page(OTHER, PAGE), erasedPage)).isInstanceOf(Sealing.Unreadable.class);
            assertThatThrownBy(() -> keys.sealing.open(page(ERASED, NEXT), wholeBook)).isInstanceOf(Sealing.Unreadable.class);
            assertThat(keys.sealing.open(page(OTHER, NEXT), keptPage).reveal()).isEqualTo("en side som står");
            assertThatThrownBy(() -> keys.sealing.open(hers(ERASED), erased)).isInstanceOf(Sealing.Unreadable.class);
            assertThat(keys.sealing.open(letter(ERASED), letter).reveal()).isEqualTo("et brev");
            assertThat(keys.sealing.open(hers(OTHER), kept).reveal()).isEqualTo("hennes ord");
        }
        Guards.report("deleted-key-after-restore", 3, 0, 3, 0);
    }

    private record Keys(KeyParts.KeyDatabase database, PersonKeys personKeys, RowKeys rowKeys, PersonSealing sealing, ShreddingKeys shredding) implements AutoCloseable {

        static Keys of(PostgresServer server, Path folder) throws Exception {
            var roles = Roles.in(server);
            var database = KeyParts.KeyDatabase.reachedBy(roles.migrator(), roles.app());
            var store = new KeyStore(database.pool());
            var keys = new PersonKeys(store, new KeyFiles(folder).installationKey());
            var rowKeys = new RowKeys(store, keys);
            return new Keys(database, keys, rowKeys, new PersonSealing(keys, rowKeys), new ShreddingKeys(store, keys, rowKeys, new DeletionJournal(folder)));
        }

        @Override
        public void close() {
            database.close();
        }
    }

    private static ServerPlace place(String name) {
        return new ServerPlace("keys", HOME.resolve(name), HOME.resolve("keys"), 0, java.util.Map.of());
    }

    private static Sealing.Place hers(PersonId person) {
        return new Sealing.Place(AREA, person, "promises.own_promise.what", new UUID(1, 1));
    }

    private static Sealing.Place page(PersonId person, UUID row) {
        return new Sealing.Place(AREA, person, "diary.version.sealed", row);
    }

    private static Sealing.Place letter(PersonId person) {
        return new Sealing.Place(AREA, person, "meetings.letter_version.content", new UUID(1, 1));
    }
}
