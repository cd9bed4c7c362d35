package holdepunkt.improvement.learning.documents;

import holdepunkt.core.NotOpen;
import holdepunkt.core.Viewer;
import holdepunkt.improvement.chains.Builders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The documents of an area, in the order they came. Called inside the gate. */
@Component
public class LearningDocuments {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    LearningDocuments(JdbcClient sql) {
        this.sql = sql;
    }

    public List<LearningDocument> all(Viewer viewer) {
        return sql.sql("select id, kind, content from improvement.learning_document where area_id = ? order by brought_at, id").params(viewer.area().value())
                .query((row, number) -> new LearningDocument(row.getObject("id", UUID.class), DocumentKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        JSON.readValue(row.getString("content"), new TypeReference<Map<String, @Nullable Object>>() {}))).list();
    }

    /** @throws NotOpen when there is none here */
    public LearningDocument of(Viewer viewer, UUID document) {
        return all(viewer).stream().filter(one -> one.id().equals(document)).findFirst().orElseThrow(NotOpen::new);
    }

    UUID bring(Viewer viewer, DocumentKind kind, Object tree) {
        Builders.mustBuild(viewer);
        var id = UUID.randomUUID();
        sql.sql("insert into improvement.learning_document (area_id, id, kind, content, brought_by) values (?, ?, ?, ?::json, ?)")
                .params(viewer.area().value(), id, kind.code(), JSON.writeValueAsString(tree), viewer.account().value()).update();
        return id;
    }
}
