package holdepunkt.improvement.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Two stones that are linked. */
record LinkForm(@NotNull UUID from, @NotNull UUID to, @Nullable Boolean screen) {}
