package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All outlets. */
@Described("All outlets.")
public record SourcesView(@Described("by name") List<OutletView> sources) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "sources" -> sources;
            default -> null;
        };
    }
}
