package holdepunkt.improvement.conditions.models;

import holdepunkt.improvement.sheets.SheetKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The library of an area, family by family. */
public record Models(@Nullable String source, List<Model> models) {

    public static final SheetKind<Models> KIND = new SheetKind<>("models", Models.class, new Models(null, List.of()));

    public Models {
        var inOrder = models;
        models = Stream.of(Family.values()).flatMap(family -> inOrder.stream().filter(model -> model.family() == family)).toList();
    }

    public List<Model> of(Family family) {
        return models.stream().filter(model -> model.family() == family).toList();
    }

    public Optional<Model> model(UUID id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst();
    }

    Models with(Model model) {
        return model(model.id()).isPresent() ? new Models(source, models.stream().map(one -> one.id().equals(model.id()) ? model : one).toList())
                : new Models(source, Stream.concat(models.stream(), Stream.of(model)).toList());
    }

    Models without(UUID id) {
        return new Models(source, models.stream().filter(one -> !one.id().equals(id)).toList());
    }
}
