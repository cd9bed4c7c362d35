package holdepunkt.improvement.mandates.decisions;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The documents decisions came with. Called inside the gate. */
@Component
public class DecisionDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    DecisionDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    public List<DecisionDocument> all(Viewer viewer) {
        return sql.sql("select id, content from improvement.decision_document where area_id = ? order by brought_at, id").params(viewer.area().value())
                .query((row, number) -> new DecisionDocument(row.getObject("id", UUID.class),
                        JSON.readValue(row.getString("content"), new TypeReference<Map<String, @Nullable Object>>() {}))).list();
    }

    /** @throws NotOpen when there is none here */
    public DecisionDocument of(Viewer viewer, UUID document) {
        return all(viewer).stream().filter(one -> one.id().equals(document)).findFirst().orElseThrow(NotOpen::new);
    }

    UUID keep(Viewer viewer, Map<String, @Nullable Object> tree) {
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.decision_document (area_id, id, content, brought_by) values (?, ?, ?::json, ?)")
                .params(viewer.area().value(), id, JSON.writeValueAsString(tree), viewer.account().value()).update();
        return id;
    }
}
