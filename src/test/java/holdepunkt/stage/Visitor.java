package holdepunkt.stage;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Someone at a browser without JavaScript: keeps cookies, reads pages, fills in the forms that are really on them. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private static final List<HttpClient> PLACES = IntStream.rangeClosed(1, 60).mapToObj(place -> at("127.0.64." + place)).toList();
    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final String address;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private HttpClient client = CLIENT;
    private @Nullable String token;
    private final List<String> paths = Collections.synchronizedList(new ArrayList<>());

    public Visitor(String address, @Nullable String token) {
        this.address = address;
        if (token != null) {
            cookies.put("__Host-holdepunkt", token);
        }
    }

    public Visitor inLanguage(String language) {
        cookies.put("__Host-language", language);
        return this;
    }

    /** Every address that was asked for, in order, those that were led to included. */
    public List<String> paths() {
        return List.copyOf(paths);
    }

    /** Reads a page, following where it leads. */
    public Answer get(String path) {
        var answer = send(request(path).GET());
        return answer.status() / 100 == 3 ? get(answer.location()) : answer;
    }

    /** From another machine, as the limits see it. @param address one of this machine's own, as in 127.0.0.7 */
    public Visitor from(String address) {
        client = at(address);
        return this;
    }

    /** From the next of sixty machines: however fast this one is, what many tests ask for together does not reach the limit of one address. */
    Visitor fromTheNextPlace() {
        client = PLACES.get(Math.floorMod(VISITORS.getAndIncrement(), PLACES.size()));
        return this;
    }

    private static HttpClient at(String address) {
        return HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).localAddress(InetAddress.ofLiteral(address)).build();
    }

    /** Another window on the same machine, with the same cookies. */
    public Visitor copy() {
        var copy = new Visitor(address, null);
        copy.client = client;
        copy.cookies.putAll(cookies);
        return copy;
    }

    /** The same browser after a new sign-in. */
    public Visitor signedInAgain(String token) {
        cookies.put("__Host-holdepunkt", token);
        return this;
    }

    /** As if some page had set it. @param cookie as it stands in {@code Set-Cookie} */
    public Visitor keeping(String cookie) {
        keep(cookie);
        return this;
    }

    /** Scheme, host and port of where the pages are. */
    public String address() {
        return address;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** The token every form of this visitor carries, read once from a page that is open to all. */
    public String token() {
        if (token == null) {
            token = get("/accessibility").document().selectFirst("input[name=_csrf]").val();
        }
        return token;
    }

    /** One request, exactly as given: redirects are not followed. */
    public Answer raw(String method, String path, Map<String, String> fields, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/x-www-form-urlencoded").method(method, HttpRequest.BodyPublishers.ofString(encoded(fields)));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** One sending of a kind of its own, such as a form with a file in it. */
    Answer bytes(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).header("Sec-Fetch-Site", "same-origin").POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** One sending as a script makes it, with the word every change carries. */
    public Answer json(String path, String body, Map<String, String> headers) {
        var word = token();
        var request = request(path).header("Content-Type", "application/json").header("Sec-Fetch-Site", "same-origin").header("Sec-Fetch-Dest", "empty")
                .header("X-XSRF-TOKEN", word).header("Idempotency-Key", java.util.UUID.randomUUID().toString()).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return send(request);
    }

    /** Opens the page, fills in the form that goes to this action and sends it; what stands in the other fields is sent as it stands. */
    public Answer submit(String page, String action, String... fields) {
        var sent = send(form(page, action, fields));
        return sent.status() == 303 || sent.status() == 302 ? get(sent.location()) : sent;
    }

    /** As {@link #submit}, without following where it leads. */
    public Answer submitRaw(String page, String action, String... fields) {
        return send(form(page, action, fields));
    }

    /** The fields a form would be sent with. */
    public Map<String, String> filled(String page, String action, String... fields) {
        var shown = get(page);
        if (shown.status() != 200) {
            throw new AssertionError(page + " answered " + shown.status());
        }
        var form = shown.document().select("form[method=post]").stream().filter(one -> one.attr("action").equals(action)).findFirst()
                .orElseThrow(() -> new AssertionError("no form on " + page + " goes to " + action + "; there are "
                        + shown.document().select("form").eachAttr("action")));
        var values = standing(form);
        for (int i = 0; i < fields.length; i += 2) {
            values.put(fields[i], fields[i + 1]);
        }
        return values;
    }

    private HttpRequest.Builder form(String page, String action, String... fields) {
        // The page comes first: it may hand out the cookie the form is sent with.
        var sent = encoded(filled(page, action, fields));
        return request(action).header("Content-Type", "application/x-www-form-urlencoded").header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(sent));
    }

    /** What stands in the fields of a form, or of a part of one. */
    public static Map<String, String> standing(Element form) {
        var values = new LinkedHashMap<String, String>();
        form.select("input[name], textarea[name], select[name]").forEach(field -> {
            boolean choice = field.attr("type").equals("checkbox") || field.attr("type").equals("radio");
            if (field.tagName().equals("select")) {
                var chosen = field.selectFirst("option[selected]");
                values.put(field.attr("name"), chosen == null ? field.select("option").first().val() : chosen.val());
            } else if (!choice || field.hasAttr("checked")) {
                values.put(field.attr("name"), field.tagName().equals("textarea") ? field.wholeText() : field.val());
            }
        });
        return values;
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : address + path));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream().map(cookie -> cookie.getKey() + "=" + cookie.getValue()).collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            paths.add(sent.uri().getPath());
            var response = client.send(sent, BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void keep(String cookie) {
        var pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream().map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** What came back. */
    public record Answer(int status, byte[] bytes, Map<String, List<String>> headers) {

        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public org.jsoup.nodes.Document document() {
            return Jsoup.parse(body());
        }

        /** The words of the page's main part. */
        public String text() {
            var main = document().selectFirst("main");
            return main == null ? document().text() : main.text();
        }

        public String type() {
            return headers.getOrDefault("content-type", List.of("")).getFirst();
        }

        public String location() {
            return headers.getOrDefault("location", headers.getOrDefault("Location", List.of(""))).getFirst();
        }
    }
}
