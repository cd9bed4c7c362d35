package holdepunkt.stage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A form with a file in it, sent as a browser sends one. */
public final class FileForm {

    private FileForm() {}

    /** @param page where the form stands @param action where it goes @param fields name and value, in turn @return the status of the answer */
    public static int send(Stage stage, Visitor visitor, String page, String action, byte[] file, String... fields) {
        var border = "border" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        visitor.filled(page, action, fields).forEach((name, value) -> {
            if (!name.equals("file")) {
                write(body, "--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
            }
        });
        write(body, "--" + border + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + border + "--\r\n");
        try (var client = HttpClient.newHttpClient()) {
            var cookies = "__Host-holdepunkt=" + visitor.cookie("__Host-holdepunkt") + "; __Host-csrf=" + visitor.cookie("__Host-csrf");
            return client.send(HttpRequest.newBuilder(URI.create(stage.address() + action)).header("Cookie", cookies).header("Sec-Fetch-Site", "same-origin")
                    .header("Content-Type", "multipart/form-data; boundary=" + border).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(ByteArrayOutputStream body, String words) {
        body.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
