package holdepunkt.improvement.chains.exchange;

import holdepunkt.improvement.chains.CellGroup;
import holdepunkt.improvement.chains.Chain;
import holdepunkt.improvement.chains.Column;
import holdepunkt.improvement.chains.Link;
import holdepunkt.improvement.chains.Stone;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chain as FHIR R4 PlanDefinition: an action for each column with one for each group and stone inside; a link is the related action a stone comes before;
 * whoever answers for a stone is its participant's role. What FHIR has no place for stands in extensions.
 */
final class FhirWriting {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Chain chain;
    private final Refs refs;

    private FhirWriting(Chain chain) {
        this.chain = chain;
        this.refs = new Refs(chain);
    }

    static String write(Chain chain) {
        return JSON.writeValueAsString(new FhirWriting(chain).plan());
    }

    private ObjectNode plan() {
        var from = Origin.of(chain.transcript());
        var plan = JSON.createObjectNode().put("resourceType", "PlanDefinition");
        extend(plan, Plan.SOURCE, from.source());
        extend(plan, Plan.SOURCE_NOTE, from.sourceNote());
        extend(plan, Plan.TITLE_NOTE, from.titleNote());
        line(plan, from.line());
        from.missing().forEach(one -> extend(plan, Plan.MISSING, one));
        from.notes().forEach(one -> extend(plan, Plan.NOTE, one));
        if (from.key() != null) {
            plan.putArray("identifier").addObject().put("system", Plan.KEY).put("value", from.key());
        }
        plan.put("title", chain.title());
        plan.putObject("type").putArray("coding").addObject().put("system", Plan.TYPE).put("code", "workflow-definition");
        plan.put("status", "draft");
        var actions = plan.putArray("action");
        chain.columns().forEach(column -> actions.add(column(column)));
        return plan;
    }

    private ObjectNode column(Column column) {
        var action = JSON.createObjectNode();
        extend(action, Plan.KEY, column.key());
        action.put("title", column.heading());
        action.putArray("code").addObject().putArray("coding").addObject().put("system", Plan.COLUMN).put("code", column.kind().code());
        if (!column.groups().isEmpty()) {
            var groups = action.putArray("action");
            column.groups().forEach(group -> groups.add(group(group)));
        }
        return action;
    }

    private ObjectNode group(CellGroup group) {
        var action = JSON.createObjectNode();
        if (group.name() != null) {
            action.put("title", group.name());
        }
        action.put("groupingBehavior", "logical-group");
        if (!group.stones().isEmpty()) {
            var stones = action.putArray("action");
            group.stones().forEach(stone -> stones.add(stone(stone)));
        }
        return action;
    }

    private ObjectNode stone(Stone stone) {
        var action = JSON.createObjectNode();
        if (refs.of(stone.id()) != null) {
            action.put("id", refs.of(stone.id()));
        }
        line(action, stone.line());
        action.put("description", stone.text());
        var out = chain.links().stream().filter(link -> link.from().equals(stone.id())).toList();
        if (!out.isEmpty()) {
            var related = action.putArray("relatedAction");
            out.forEach(link -> related.add(link(link)));
        }
        if (stone.owner() != null) {
            action.putArray("participant").addObject().put("type", "practitioner").putObject("role").put("text", stone.owner());
        }
        return action;
    }

    private ObjectNode link(Link link) {
        var related = JSON.createObjectNode();
        notes(related, Plan.ASSUMPTION, link.assumptions());
        notes(related, Plan.RISK, link.risks());
        return related.put("actionId", refs.to(link)).put("relationship", Plan.BEFORE);
    }

    private static void notes(ObjectNode node, String url, List<String> notes) {
        notes.forEach(one -> extend(node, url, one));
    }

    private static void extend(ObjectNode node, String url, @Nullable String text) {
        if (text != null) {
            node.withArray("extension").addObject().put("url", url).put("valueString", text);
        }
    }

    private static void line(ObjectNode node, @Nullable Integer line) {
        if (line != null) {
            node.withArray("extension").addObject().put("url", Plan.LINE).put("valueInteger", line);
        }
    }
}
