package holdepunkt.postgres.start;

import holdepunkt.postgres.PostgresRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells why the database refused to start in one paragraph, instead of a page of causes. */
class RefusalInPlainWords extends AbstractFailureAnalyzer<PostgresRefusal> {

    @Override
    protected FailureAnalysis analyze(Throwable whole, PostgresRefusal refusal) {
        @Nullable String nothingMore = null;
        return new FailureAnalysis(refusal.getMessage(), nothingMore, refusal);
    }
}
