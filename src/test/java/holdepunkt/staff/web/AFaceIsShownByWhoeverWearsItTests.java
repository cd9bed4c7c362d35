package holdepunkt.staff.web;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.access.ProtectingStaff;
import holdepunkt.promises.Newcomers;
import holdepunkt.stage.FileForm;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever works here decides alone whether her face is shown to those she meets, and takes it away again. */
@Staged
class AFaceIsShownByWhoeverWearsItTests {

    private static final String CONTACT = "berit";

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;
    @Autowired
    ProtectingStaff protecting;

    @AfterEach
    void nobodyHasAFace() {
        protecting.end(stage.area(), stage.viewer(CONTACT).account(), stage.viewer("eva").account());
        if (!stage.as(CONTACT).get("/portrait").document().select("img.hp-portrait").isEmpty()) {
            stage.as(CONTACT).submit("/portrait", "/portrait/removal");
        }
    }

    @Test
    void herContactsFaceIsOnHerPageUntilItIsTakenAway() throws IOException {
        var berit = stage.as(CONTACT).inLanguage("nb");
        var hers = stage.as(new Newcomers(stage, parts).enter().subject());
        var face = "/portraits/" + stage.viewer(CONTACT).account();
        assertThat(hers.get("/").document().select("img.hp-face")).isEmpty();
        assertThat(hers.get(face).status()).isEqualTo(404);

        assertThat(FileForm.send(berit, "/portrait", "/portrait", photo())).isEqualTo(303);
        assertThat(FileForm.send(berit, "/portrait", "/portrait", photo())).as("sent again").isEqualTo(303);

        assertThat(hers.get("/").document().select("img.hp-face").eachAttr("src")).containsOnly(face);
        var drawn = ImageIO.read(new ByteArrayInputStream(hers.get(face).bytes()));
        assertThat(drawn.getWidth()).isEqualTo(320);
        assertThat(stage.as("kari").get(face).type()).startsWith("image/jpeg");

        var removal = berit.filled("/portrait", "/portrait/removal");
        for (int again = 0; again < 2; again++) {
            assertThat(berit.raw("POST", "/portrait/removal", removal, Map.of("Sec-Fetch-Site", "same-origin")).location()).endsWith("/portrait");
        }
        assertThat(hers.get(face).status()).isEqualTo(404);
        assertThat(hers.get("/").document().select("img.hp-face")).isEmpty();
    }

    @Test
    void whoeverIsShownByRoleHasNoFace() throws IOException {
        var face = "/portraits/" + stage.viewer(CONTACT).account();
        assertThat(FileForm.send(stage.as(CONTACT), "/portrait", "/portrait", photo())).isEqualTo(303);
        protecting.protect(stage.area(), stage.viewer(CONTACT).account(), stage.viewer("eva").account());
        assertThat(stage.as("kari").get(face).status()).isEqualTo(404);
        assertThat(stage.as(CONTACT).get("/portrait").document().select("img.hp-portrait")).hasSize(1);
    }

    @Test
    void whatIsNoPictureIsRefusedBesideItsFieldAndAPersonHasNoSuchPage() {
        var berit = stage.as(CONTACT).inLanguage("nb");
        assertThat(FileForm.send(berit, "/portrait", "/portrait", "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8))).isEqualTo(422);
        assertThat(FileForm.send(berit, "/portrait", "/portrait", new byte[0])).isEqualTo(422);
        assertThat(berit.get("/portrait").document().select("img.hp-portrait")).isEmpty();
        assertThat(stage.as("siv").get("/portrait").status()).isEqualTo(404);
    }

    private static byte[] photo() throws IOException {
        var image = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        var noise = new Random(7);
        image.setRGB(0, 0, 1200, 600, noise.ints(1200 * 600).toArray(), 0, 1200);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        assertThat(bytes.size()).as("as large as phones make them").isGreaterThan(2 << 20);
        return bytes.toByteArray();
    }
}
