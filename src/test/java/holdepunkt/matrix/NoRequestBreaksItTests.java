package holdepunkt.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import holdepunkt.shape.Guards;
import holdepunkt.stage.Stage;
import holdepunkt.stage.Staged;
import holdepunkt.stage.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Real pages and forms, bent: a field too many, too few, twice, too long or of another kind, an address or a header nobody would send. None is answered by a fault. */
@Staged
@Tag("slow")
class NoRequestBreaksItTests {

    private static final long SEED = Long.getLong("seed", 20170904L);
    private static final Pattern TELLS_TOO_MUCH = Pattern.compile("Exception|\\bat (holdepunkt|java|org)\\.|org\\.postgresql|ERROR: |SQLState|holdepunkt_app");

    /** What people, programs and enemies put in fields. */
    private static final List<String> ODD = List.of("", " ", "\u0000", "\u0000x", "\r\nSet-Cookie: a=b", "' or 1=1 --", "'; drop table people.person; --", "%", "%00", "\\", "${7*7}", "{{7*7}}",
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "../../etc/passwd", "-1", "0", "99999999999999999999", "1e309", "NaN", "true", "null", "[]", "{\"a\":1}",
            "2026-02-30", "0000-00-00", "99999-01-01", "-0001-01-01", "25.61", "24:00", "\ud83d\ude00".repeat(50), "\ud800", "\u202eabc", "å".repeat(300), "x".repeat(5000), "x".repeat(70_000),
            "00000000-0000-0000-0000-000000000000", "not-a-uuid", "ffffffff-ffff-ffff-ffff-ffffffffffff", "i_do,i_do", "\t", "\uFEFF", "ﷺ".repeat(200));

    private static final List<Map<String, String>> HEADERS = List.of(Map.of(), Map.of(), Map.of(), Map.of("Accept", "application/json"), Map.of("Accept", "*/*;q=oops"), Map.of("Accept", "image/png"),
            Map.of("Accept-Language", "xx-YY-zz;q=9"), Map.of("Content-Type", "application/json"), Map.of("Content-Type", "text/xml"), Map.of("Content-Type", "multipart/form-data"),
            Map.of("Content-Type", "oops"), Map.of("X-HTTP-Method-Override", "DELETE"), Map.of("Range", "bytes=5-1"), Map.of("If-None-Match", "\"x\""), Map.of("HX-Request", "true"),
            Map.of("Last-Event-ID", "-1"), Map.of("X-Forwarded-For", "' or 1=1"));

    @Autowired
    Stage stage;
    @Autowired
    ApplicationContext parts;

    private final Random random = new Random(SEED);
    private final List<String> wrong = new ArrayList<>();
    private final Map<Integer, Integer> answered = new java.util.TreeMap<>();
    private int addresses;

    @Test
    void whateverIsSentIsAnsweredWithoutAFault() throws Exception {
        int requests = "full".equals(System.getProperty("holdepunkt.size")) ? 20_000 : 2_500;
        var world = new World(stage, parts);
        var subjects = List.of(world.related().subject(), "berit", "kari", "siri");
        var forms = new LinkedHashMap<String, FoundForm>();
        var pages = new ArrayList<String>();
        try (var superuser = stage.superuser()) {
            for (var route : Route.of(parts)) {
                if (!route.writes() && !route.isByCode() && !route.pattern().endsWith("/changes") && (route.isAboutAPerson() || route.variables().isEmpty())) {
                    Ids.addressIfMade(superuser, route, world.related().id().value()).ifPresent(pages::add);
                }
            }
        }
        for (var page : pages) {
            var shown = visitor(page.startsWith("/diary") ? world.related().subject() : "berit").get(page);
            if (shown.status() == 200 && shown.type().startsWith("text/html")) {
                FoundForm.on(page, shown.document()).stream().filter(form -> form.fields().containsKey("_once")).forEach(form -> forms.putIfAbsent(form.action(), form));
            }
        }
        var found = List.copyOf(forms.values());
        for (int sent = 0; sent < requests; sent += 50) {
            var visitor = visitor(subjects.get(random.nextInt(subjects.size())));
            for (int i = 0; i < 50; i++) {
                if (random.nextInt(3) == 0) {
                    ask(visitor, "GET", bentAddress(pages.get(random.nextInt(pages.size()))), Map.of());
                } else {
                    var form = found.get(random.nextInt(found.size()));
                    ask(visitor, "POST", random.nextInt(10) == 0 ? bentAddress(form.action()) : form.action(), bent(form.sentBy(visitor.token()).fields()));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answered.keySet()).as("kinds of answers: bent requests must come past the door as well").contains(200, 303, 404, 422);
        Guards.report("bent-requests", answered.values().stream().mapToInt(Integer::intValue).sum(), wrong.size(), 2_500, SEED, "answers=" + answered, "forms=" + found.size());
    }

    private Visitor visitor(String subject) {
        addresses++;
        return stage.as(subject).from("127.0." + (20 + addresses / 250) + "." + (1 + addresses % 250));
    }

    private void ask(Visitor visitor, String method, String address, Map<String, String> fields) {
        var headers = new LinkedHashMap<>(HEADERS.get(random.nextInt(HEADERS.size())));
        headers.put("Sec-Fetch-Site", "same-origin");
        var answer = visitor.raw(method, address, fields, headers);
        answered.merge(answer.status(), 1, Integer::sum);
        if (answer.status() >= 500 || answer.bytes().length > 1 << 21) {
            wrong.add(method + " " + address + " answers " + answer.status() + " to " + shortened(fields) + " with " + headers);
        }
        if (answer.type().startsWith("text") && answer.status() >= 400 && TELLS_TOO_MUCH.matcher(answer.body()).find()) {
            wrong.add(method + " " + address + " tells too much");
        }
    }

    private static String shortened(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> field.getKey() + "=" + field.getValue().substring(0, Math.min(40, field.getValue().length()))).toList().toString();
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private Map<String, String> bent(Map<String, String> fields) {
        var bent = new LinkedHashMap<>(fields);
        bent.put("_once", UUID.randomUUID().toString());
        var names = fields.keySet().stream().filter(name -> !name.equals("_csrf")).toList();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            var name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(5)) {
                case 0 -> bent.remove(name);
                case 1 -> bent.put(name + "[" + odd() + "]", odd());
                case 2 -> bent.put(List.of("id", "person", "area_id", "class.classLoader.x", "version", "kind", "_form", "_version").get(random.nextInt(8)), odd());
                default -> bent.put(name, odd());
            }
        }
        return bent;
    }

    private String bentAddress(String address) {
        var odd = URLEncoder.encode(odd().length() > 300 ? "x" : odd().replace("\ud800", "?"), StandardCharsets.UTF_8);
        return switch (random.nextInt(5)) {
            case 0 -> address + "?" + List.of("name", "to", "page", "q", "number", "from").get(random.nextInt(6)) + "=" + odd;
            case 1 -> address + "/" + odd;
            case 2 -> address.replaceFirst("[0-9a-f]{8}-[0-9a-f-]{27}", UUID.randomUUID().toString());
            case 3 -> address.replaceFirst("(.*)[0-9a-f]{8}-[0-9a-f-]{27}", "$1" + odd.replace("\\", "").replace("$", ""));
            default -> address + "?" + odd + "&" + odd;
        };
    }
}
