package holdepunkt.core.files;

/** One cell of a table that is taken out and opened in a spreadsheet: quoted as RFC 4180 has it, and never a formula, whatever somebody wrote in it. */
public final class TableCell {

    private static final String NUMBER = "-?[0-9]+([.,][0-9]+)?";
    private static final String FORMULA = "(?s)[=+\\-@\t\r].*";

    private TableCell() {}

    /** A number stays one; other words that a spreadsheet would reckon with begin with an apostrophe. */
    public static String of(String text) {
        return text.matches("[^,\"\r\n]*") ? safe(text) : words(text);
    }

    /** In quotes whatever it holds. */
    public static String words(String text) {
        return "\"" + safe(text).replace("\"", "\"\"") + "\"";
    }

    private static String safe(String text) {
        return text.matches(FORMULA) && !text.matches(NUMBER) ? "'" + text : text;
    }
}
