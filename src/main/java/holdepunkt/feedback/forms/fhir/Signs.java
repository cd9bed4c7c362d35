package holdepunkt.feedback.forms.fhir;

import holdepunkt.feedback.forms.fhir.Refusal.Why;
import tools.jackson.databind.JsonNode;

/** Signs that are not text: controls, half characters, and those that turn the direction of what follows. */
final class Signs {

    private Signs() {}

    static boolean areHidden(String text) {
        return text.codePoints().anyMatch(Signs::isHidden);
    }

    private static boolean isHidden(int sign) {
        boolean layout = sign == '\n' || sign == '\t' || sign == '\r';
        boolean turning = sign >= 0x202A && sign <= 0x202E || sign >= 0x2066 && sign <= 0x2069;
        return turning || !layout && (Character.isISOControl(sign) || Character.getType(sign) == Character.SURROGATE || sign == 0xFFFE || sign == 0xFFFF);
    }

    /** With a mark in the place of each. */
    static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints().forEach(sign -> shown.appendCodePoint(isHidden(sign) ? '\uFFFD' : sign));
        return shown.toString();
    }

    /** All texts within something that is carried along. */
    static void check(Node node, String field, JsonNode value) {
        boolean name = value.isObject() && value.propertyNames().stream().anyMatch(Signs::areHidden);
        if (name || value.isString() && areHidden(value.stringValue())) {
            node.refuse(field, Why.HIDDEN_SIGNS, "");
        } else if (value.isNumber() && (value.decimalValue().precision() > 30 || Math.abs(value.decimalValue().scale()) > 30)) {
            node.refuse(field, Why.NUMBER_TOO_LARGE, "");
        } else {
            value.forEach(within -> check(node, field, within));
        }
    }
}
