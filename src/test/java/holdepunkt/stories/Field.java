package holdepunkt.stories;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** A field of a form, by its name. Choices are made by their value or by the words beside them. */
record Field(Locator form, String name) {

    void set(String wanted, Hand hand) {
        var any = form.locator("[name='" + name + "']");
        String kind = any.first().evaluate("field => field.tagName === 'INPUT' ? field.type : field.tagName.toLowerCase()").toString();
        switch (kind) {
            case "radio", "checkbox" -> {
                hand.presses();
                choice(any, wanted).check();
            }
            case "select" -> {
                hand.choosesFromAList();
                any.first().selectOption(new SelectOption().setValue(option(any.first(), wanted)));
            }
            default -> {
                hand.types(wanted);
                any.first().fill(wanted);
            }
        }
    }

    private Locator choice(Locator any, String wanted) {
        var byValue = form.locator("[name='" + name + "'][value='" + wanted.replace("'", "") + "']");
        return byValue.count() > 0 ? byValue.first() : form.locator("label", new Locator.LocatorOptions().setHasText(wanted)).locator("[name='" + name + "']").first();
    }

    private static String option(Locator select, String wanted) {
        var options = select.locator("option");
        for (int i = 0; i < options.count(); i++) {
            String value = options.nth(i).getAttribute("value");
            if (wanted.equals(value) || options.nth(i).textContent().startsWith(wanted)) {
                return value;
            }
        }
        throw new AssertionError(wanted + " is not among " + options.allTextContents());
    }
}
