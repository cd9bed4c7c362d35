package holdepunkt.matrix;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What a phone would never send, made of what it does. */
final class Bent {

    private static final List<String> ODD = List.of("\"\"", "null", "true", "-1", "1e309", "99999999999999999999", "[]", "{}", "\"\\u0000\"", "\"\\ud800\"", "\"" + "å".repeat(400) + "\"",
            "[".repeat(600) + "]".repeat(600), "\"00000000-0000-0000-0000-000000000000\"", "\"1-1-1-1-1\"", "\"page:'; drop table diary.entry; --\"", "\"AAAA\"", "\"====\"");
    private static final List<String> NAMES = List.of("things", "id", "kind", "entry", "version", "follows", "key", "sealed");
    private static final List<Map<String, String>> HEADERS = List.of(Map.of(), Map.of(), Map.of(), Map.of(), Map.of("Content-Type", "text/plain"), Map.of("Content-Type", "oops"),
            Map.of("Content-Type", "application/x-www-form-urlencoded"), Map.of("Idempotency-Key", "none"), Map.of("Idempotency-Key", "6f0c1f44-3a55-4d0c-9d0e-3d2f1c9ad111"),
            Map.of("Content-Encoding", "gzip"), Map.of("X-XSRF-TOKEN", "none"));

    private Bent() {}

    static Map<String, String> headers(Random random) {
        return HEADERS.get(random.nextInt(HEADERS.size()));
    }

    /** A page with something in it that is none, sealed as it should be. */
    static String leaf(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> "{\"at\":\"2026-11-22T09:00\",\"text\":" + odd(random) + "}";
            case 1 -> "{\"at\":" + odd(random) + ",\"text\":\"ord\"}";
            case 2 -> "{\"at\":\"+999999999-12-31T23:59\",\"text\":\"ord\"}";
            case 3 -> "{\"at\":\"2026-11-22T09:00\",\"face\":" + odd(random) + ",\"marks\":" + odd(random) + "}";
            case 4 -> "{\"at\":\"0001-01-01T00:00\",\"text\":\"" + "ord ".repeat(random.nextInt(6_000)) + "\"}";
            case 5 -> odd(random);
            case 6 -> "\uFEFF{";
            default -> "{\"at\":\"2026-11-22T09:00\",\"text\":\"ord\",\"~\":\"   \"}";
        };
    }

    static String batch(Random random, String batch) {
        return switch (random.nextInt(7)) {
            case 0 -> batch.substring(0, random.nextInt(batch.length()));
            case 1 -> replaced(random, batch);
            case 2 -> {
                var letters = new StringBuilder(batch);
                for (int times = 1 + random.nextInt(4); times > 0; times--) {
                    letters.setCharAt(random.nextInt(letters.length()), (char) (32 + random.nextInt(95)));
                }
                yield letters.toString();
            }
            case 3 -> odd(random);
            case 4 -> "{\"things\":[" + "{},".repeat(random.nextInt(80)) + "{}]}";
            case 5 -> replaced(random, replaced(random, batch));
            default -> batch;
        };
    }

    private static String replaced(Random random, String batch) {
        var name = NAMES.get(random.nextInt(NAMES.size()));
        return batch.replaceFirst("\"" + name + "\":(\"[^\"]*\"|[^,}\\]]+)", java.util.regex.Matcher.quoteReplacement("\"" + name + "\":" + odd(random)));
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
