package holdepunkt.keys;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.AreaId;
import holdepunkt.core.PersonText;
import holdepunkt.core.Sealing;
import holdepunkt.core.Sealing.Place;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A text that was changed, cut, swapped or moved does not open, whatever it is told to be. */
@Staged
class ASealedTextOpensOnlyInItsPlaceTests {

    private static final PersonText WORDS = PersonText.of("Jeg vil bo der søsteren min bor");
    private static final String COLUMN = "promises.promise.what";

    @Autowired
    Stage stage;
    @Autowired
    Sealing sealing;

    @Test
    void oneChangedBitAnywhereOrOneByteLessIsRefused() {
        var place = new Place(stage.area(), stage.person("siv"), COLUMN, UUID.randomUUID());
        byte[] sealed = sealing.seal(place, WORDS);
        assertThat(sealing.open(place, sealed)).isEqualTo(WORDS);
        long tried = 0;
        long opened = 0;
        for (int at = 0; at < sealed.length; at++) {
            for (int bit = 0; bit < 8; bit++, tried++) {
                byte[] changed = sealed.clone();
                changed[at] ^= (byte) (1 << bit);
                opened += opens(place, changed) ? 1 : 0;
            }
            tried++;
            opened += opens(place, java.util.Arrays.copyOf(sealed, at)) ? 1 : 0;
        }
        Guards.report("sealed-bits", tried, opened, 530, 0);
    }

    @Test
    void noOtherPlaceOpensIt() {
        var row = UUID.randomUUID();
        var place = new Place(stage.area(), stage.person("siv"), COLUMN, row);
        byte[] sealed = sealing.seal(place, WORDS);
        assertThat(List.of(new Place(new AreaId(UUID.randomUUID()), place.person(), COLUMN, row), new Place(place.area(), stage.person("jonas"), COLUMN, row),
                new Place(place.area(), place.person(), "promises.promise.if_not", row), new Place(place.area(), place.person(), COLUMN, UUID.randomUUID())))
                .noneMatch(other -> opens(other, sealed));
    }

    @Test
    void theSameWordsAreNeverSealedAlike() {
        var place = new Place(stage.area(), stage.person("siv"), COLUMN, UUID.randomUUID());
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            // The first byte is the form's version and five more are the key's; what follows is drawn anew each time.
            seen.add(java.util.HexFormat.of().formatHex(sealing.seal(place, WORDS), 6, 18));
        }
        assertThat(seen).hasSize(1000);
    }

    private boolean opens(Place place, byte[] sealed) {
        try {
            sealing.open(place, sealed);
            return true;
        } catch (Sealing.Unreadable refused) {
            return false;
        }
    }
}
