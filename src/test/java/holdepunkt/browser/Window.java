package holdepunkt.browser;

/** What someone looks through: the size in CSS pixels, whether scripts run, and the language the browser asks for. */
public record Window(int width, int height, boolean script, String locale) {

    public static final Window PHONE = new Window(360, 740, true, "nb-NO");
    public static final Window DESKTOP = new Window(1280, 800, true, "nb-NO");

    public Window withoutScript() {
        return new Window(width, height, false, locale);
    }

    /** @param language nb, nn or en */
    public Window in(String language) {
        return new Window(width, height, script, language.equals("en") ? "en-GB" : language + "-NO");
    }
}
