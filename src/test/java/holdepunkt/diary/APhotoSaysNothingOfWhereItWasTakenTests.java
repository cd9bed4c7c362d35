package holdepunkt.diary;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.core.picture.Picture;
import holdepunkt.promises.Newcomers;
import holdepunkt.shape.Guards;
import holdepunkt.stage.FileForm;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A photo is drawn anew, a recording kept as it came, and anything else refused; and what was sent twice is there once. */
@Staged
class APhotoSaysNothingOfWhereItWasTakenTests {

    /** EXIF as a phone writes it: held upright (orientation 6), and a place in words. */
    private static final byte[] EXIF = HexFormat.of().parseHex("FFE1003E" + "457869660000" + "4D4D002A00000008" + "0001" + "011200030000000100060000" + "00000000"
            + HexFormat.of().formatHex("GPS 60.39299N 5.32415E Storg".getBytes(StandardCharsets.US_ASCII)));

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private Newcomers.Newcomer she;
    private Visitor hers;
    private String page;

    @BeforeEach
    void aPage() {
        she = new Newcomers(stage, parts).enter();
        hers = stage.as(she.subject());
        page = hers.submit("/diary/new", "/diary/entries", "text", "Utsikten").document().selectFirst("a[href$=/edit]").attr("href").replace("/edit", "");
    }

    @Test
    void itIsShownUprightAndWithoutAnythingThePhoneWroteIntoIt() throws IOException {
        var photo = photo();
        assertThat(new String(photo, StandardCharsets.ISO_8859_1)).contains("GPS 60.39");
        var id = UUID.randomUUID();
        assertThat(send(id, photo)).isEqualTo(303);
        assertThat(send(id, photo)).as("sent again").isEqualTo(303);
        var images = hers.get(page).document().select("img[src^=/diary/attachments/]");
        assertThat(images).hasSize(1);
        var shown = hers.get(images.getFirst().attr("src"));
        assertThat(shown.type()).startsWith("image/jpeg");
        assertThat(shown.headers().get("content-security-policy").getFirst()).contains("media-src 'self' blob:").doesNotContain("unsafe");
        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "Exif");
        var drawn = ImageIO.read(new ByteArrayInputStream(shown.bytes()));
        assertThat(drawn.getHeight()).as("turned").isGreaterThan(drawn.getWidth());
        assertThat(new Color(drawn.getRGB(drawn.getWidth() - 8, 8)).getRed()).as("what lay at the left is on top at the right").isGreaterThan(200);
        assertThat(hers.get("/diary/book/export.json").body()).contains("\"image/jpeg\"", Base64.getEncoder().encodeToString(shown.bytes()));
        assertThat(stage.as(new Newcomers(stage, parts).enter().subject()).get(images.getFirst().attr("src")).status()).isEqualTo(404);
    }

    @Test
    void aRecordingIsKeptAsItCameAndAnythingElseIsRefused() {
        byte[] voice = "OggS then some sound".getBytes(StandardCharsets.US_ASCII);
        assertThat(send(UUID.randomUUID(), voice)).isEqualTo(303);
        var sound = hers.get(hers.get(page).document().selectFirst("audio").attr("src"));
        assertThat(sound.type()).startsWith("audio/ogg");
        assertThat(sound.bytes()).isEqualTo(voice);
        for (var bad : new String[] {"", "<svg onload='alert(1)'/>", "%PDF-1.7", "GIF89a", "\u0089PNG\r\n\u001a\nnot really"}) {
            assertThat(send(UUID.randomUUID(), bad.getBytes(StandardCharsets.ISO_8859_1))).as(bad).isEqualTo(422);
        }
        assertThat(send(UUID.randomUUID(), new byte[Attachments.LARGEST + 1])).isEqualTo(422);
        assertThat(send(UUID.randomUUID(), new byte[7 << 20])).isEqualTo(413);
    }

    @Test
    void whateverIsFedToTheDecoderItAnswers() throws IOException {
        var random = new Random(20261122);
        var good = photo();
        int wrong = 0;
        for (int i = 0; i < 300; i++) {
            var bent = good.clone();
            for (int many = 1 + random.nextInt(20); many > 0; many--) {
                bent[random.nextInt(i % 3 == 0 ? 90 : bent.length)] = (byte) random.nextInt(256);
            }
            var drawn = Picture.redrawn(bent);
            wrong += drawn.isPresent() && new String(drawn.get(), StandardCharsets.ISO_8859_1).contains("GPS") ? 1 : 0;
        }
        assertThat(wrong).isZero();
        Guards.report("bent-photos", 300, wrong, 300, 20261122);
    }

    /** Left half red, lying. */
    private static byte[] photo() throws IOException {
        var image = new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 100; x++) {
            for (int y = 0; y < 100; y++) {
                image.setRGB(x, y, 0xFF0000);
            }
        }
        var plain = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", plain);
        var photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.write(EXIF);
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }

    private int send(UUID id, byte[] file) {
        return FileForm.send(hers, page, page + "/attachments", file, "attachment", id.toString());
    }
}
