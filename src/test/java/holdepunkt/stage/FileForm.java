package holdepunkt.stage;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** A form with a file in it, sent as a browser sends one. */
public final class FileForm {

    private static final String FILE = "file";

    private FileForm() {}

    /** @param page where the form stands @param action where it goes @param fields name and value, in turn @return the status of the answer */
    public static int send(Visitor visitor, String page, String action, byte[] file, String... fields) {
        return send(visitor, action, file, visitor.filled(page, action, fields)).status();
    }

    /** @param fields as they stand in the form, that of the file not counted */
    public static Visitor.Answer send(Visitor visitor, String action, byte[] file, Map<String, String> fields) {
        var border = "border" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            if (!name.equals(FILE)) {
                write(body, "--" + border + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
            }
        });
        write(body, "--" + border + "\r\nContent-Disposition: form-data; name=\"" + FILE + "\"; filename=\"x.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n");
        body.writeBytes(file);
        write(body, "\r\n--" + border + "--\r\n");
        return visitor.bytes(action, "multipart/form-data; boundary=" + border, body.toByteArray());
    }

    private static void write(ByteArrayOutputStream body, String words) {
        body.writeBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
