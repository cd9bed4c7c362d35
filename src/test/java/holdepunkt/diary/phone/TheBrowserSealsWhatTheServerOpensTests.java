package holdepunkt.diary.phone;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.keys.PhoneKeys;
import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two makers' HPKE, one in the browser and one here: what the one seals the other opens, in its place and nowhere else; and the browser's opens what the standard sealed. */
@Staged
class TheBrowserSealsWhatTheServerOpensTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int THINGS = 24;

    @Autowired
    Stage stage;
    @Autowired
    PhoneKeys keys;

    private record Place(String area, String person, String entry, String version, String kind) {

        String written() {
            return String.join("|", "holdepunkt-diary-1", area, person, entry, version, kind);
        }
    }

    @Test
    void whatThePhoneSealsOpensHereAndNowhereElse() throws Exception {
        var person = stage.person("siv");
        var lock = keys.renewed(stage.area(), person);
        var places = new ArrayList<Place>();
        var things = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < THINGS; i++) {
            places.add(new Place(stage.area().toString(), person.toString(), UUID.randomUUID().toString(), UUID.randomUUID().toString(), i % 2 == 0 ? "page" : "draft"));
            things.add(Map.of("key", Base64.getEncoder().encodeToString(lock.half()), "place", places.get(i), "leaf", Map.of("text", "Blåbær " + "å".repeat(i * 30))));
        }
        var said = sealedInNode(things);
        var vectors = said.get("vectors");
        assertThat(vectors).hasSize(2).allSatisfy(one -> assertThat(one).hasSize(3).allSatisfy(opened ->
                assertThat(opened.stringValue()).isEqualTo("4265617574792069732074727574682c20747275746820626561757479")));
        var key = keys.find(stage.area(), person, lock.number()).orElseThrow();
        var before = keys.renewed(stage.area(), person);
        int cases = 6;
        int wrong = 0;
        for (int i = 0; i < THINGS; i++) {
            byte[] sealed = Base64.getDecoder().decode(said.get("things").get(i).stringValue());
            var opened = key.open(places.get(i).written(), sealed);
            wrong += opened.isPresent() && new String(opened.get(), StandardCharsets.UTF_8).strip().contains("Blåbær") && opened.get().length % 256 == 0 ? 0 : 1;
            for (int other = 0; other < THINGS; other++) {
                wrong += other != i && key.open(places.get(other).written(), sealed).isPresent() ? 1 : 0;
            }
            for (int at = 0; at < sealed.length; at += 1 + sealed.length / 40) {
                byte[] changed = sealed.clone();
                changed[at] ^= 1;
                wrong += key.open(places.get(i).written(), changed).isPresent() ? 1 : 0;
                cases++;
            }
            wrong += keys.find(stage.area(), person, before.number()).orElseThrow().open(places.get(i).written(), sealed).isPresent() ? 1 : 0;
            wrong += key.open(places.get(i).written(), new byte[i]).isPresent() ? 1 : 0;
            cases += THINGS + 2;
        }
        Guards.report("sealed-on-the-phone", cases, wrong, 1_500, 0, "vectors=6");
    }

    @Test
    void anotherPersonAnotherNumberAndAKeyThatIsGoneOpenNothing() {
        var number = keys.current(stage.area(), stage.person("siv")).number();
        assertThat(keys.current(stage.area(), stage.person("siv")).number()).isEqualTo(number);
        assertThat(keys.find(stage.area(), stage.person("jonas"), number)).isEmpty();
        assertThat(keys.find(stage.area(), stage.person("siv"), 0)).isEmpty();
    }

    private static JsonNode sealedInNode(List<Map<String, Object>> things) throws IOException, InterruptedException {
        var node = new ProcessBuilder("node", "src/test/frontend/seal.mjs").redirectErrorStream(true).start();
        try (var in = node.getOutputStream(); var vectors = TheBrowserSealsWhatTheServerOpensTests.class.getResourceAsStream("/diary/rfc9180.json")) {
            in.write(JSON.writeValueAsBytes(Map.of("vectors", JSON.readTree(vectors), "things", things)));
        }
        var said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(said).isZero();
        return JSON.readTree(said);
    }
}
