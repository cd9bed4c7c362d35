package holdepunkt.feedback.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a document a little wrong, in the ways one that was made by hand, cut off or meant badly is wrong. */
final class Mutating {

    private static final List<String> LITERALS = List.of("null", "true", "{}", "[]", "[[]]", "\"\"", "\" \"", "-1", "0", "1e999999999", "1E-999999999", "99999999999999999999", "3.5", "\"2026-02-30\"",
            "\"<script>alert(1)</script>\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\u202egnp\"", "\"attachment\"", "\"group\"", "\"choice\"", "\"display\"", "\"slept\"", "\"down\"", "{\"a\": 1}",
            "\"http://hl7.org/fhir/StructureDefinition/minValue\"", "[{\"linkId\": \"x\", \"type\": \"string\", \"text\": \"?\"}]", "\"" + "x".repeat(3_000) + "\"");
    private static final List<String> NAMES = List.of("item", "type", "linkId", "text", "extension", "answerOption", "enableWhen", "answerValueSet", "valueInteger", "valueString", "required", "repeats",
            "maxLength", "url", "_text", "initial", "contained", "__proto__", "answer", "modifierExtension");

    private final Random random;

    Mutating(Random random) {
        this.random = random;
    }

    String mutate(String json) {
        var mutated = json;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            mutated = random.nextInt(4) == 0 ? cut(mutated) : changed(mutated);
        }
        return mutated;
    }

    private String cut(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 3 : 200));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, from);
            case 1 -> text.substring(0, from) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(from);
            default -> text.substring(0, from) + (char) random.nextInt(0x3000) + text.substring(from);
        };
    }

    private String changed(String text) {
        JsonNode tree;
        try {
            tree = Samples.MAPPER.readTree(text);
        } catch (RuntimeException unreadable) {
            return cut(text);
        }
        var places = new ArrayList<JsonNode>();
        collect(tree, places);
        if (places.isEmpty()) {
            return cut(text);
        }
        // Put together as text: some of what is put in is not a tree one could build.
        var mark = "\"@@@\"";
        var place = places.get(random.nextInt(places.size()));
        var other = random.nextInt(3) == 0 ? places.get(random.nextInt(places.size())).toString() : LITERALS.get(random.nextInt(LITERALS.size()));
        if (place instanceof ObjectNode object) {
            var names = new ArrayList<>(object.propertyNames());
            var name = names.isEmpty() || random.nextInt(3) == 0 ? NAMES.get(random.nextInt(NAMES.size())) : names.get(random.nextInt(names.size()));
            if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.put(name, "@@@");
            }
        } else if (place instanceof ArrayNode array) {
            array.add("@@@");
        }
        return tree.toString().replace(mark, random.nextInt(60) == 0 ? "[".repeat(500) + other + "]".repeat(500) : other);
    }

    private static void collect(JsonNode node, List<JsonNode> places) {
        if (node.isContainer()) {
            places.add(node);
            node.forEach(within -> collect(within, places));
        }
    }
}
