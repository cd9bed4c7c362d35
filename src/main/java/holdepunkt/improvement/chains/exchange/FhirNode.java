package holdepunkt.improvement.chains.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A place in a FHIR resource. What is of another kind than it should be is a problem with its path. */
record FhirNode(Draft draft, String path, JsonNode node) {

    String where(String field) {
        return path + "." + field;
    }

    @Nullable String text(String field) {
        var value = node.path(field);
        if (value.isMissingNode() || value.isString()) {
            return value.isString() ? value.stringValue() : null;
        }
        draft.problem(where(field), "is no text");
        return null;
    }

    List<FhirNode> each(String field) {
        var value = node.path(field);
        if (!value.isMissingNode() && !value.isArray()) {
            draft.problem(where(field), "is no list");
        }
        return IntStream.range(0, value.isArray() ? value.size() : 0).mapToObj(i -> new FhirNode(draft, where(field) + "[" + i + "]", value.get(i))).toList();
    }

    Optional<FhirNode> one(String field) {
        return node.path(field).isObject() ? Optional.of(new FhirNode(draft, where(field), node.path(field))) : Optional.empty();
    }

    void knows(String... fields) {
        var known = Set.of(fields);
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> draft.problem(where(name), "has no place in a result chain"));
    }

    void extensionsAre(String... urls) {
        var known = Set.of(urls);
        each("extension").stream().filter(one -> !known.contains(String.valueOf(one.text("url")))).forEach(one -> draft.problem(one.path(), "has no place in a result chain"));
    }

    List<String> extended(String url) {
        return each("extension").stream().filter(one -> url.equals(one.text("url"))).map(one -> String.valueOf(one.text("valueString"))).toList();
    }

    @Nullable Integer line() {
        return each("extension").stream().filter(one -> one.text("url") != null && one.text("url").endsWith(":line")).map(FhirNode::number).findFirst().orElse(null);
    }

    private int number() {
        var value = node.path("valueInteger");
        if (!value.isInt()) {
            draft.problem(where("valueInteger"), "is no number");
        }
        return value.asInt(0);
    }
}
