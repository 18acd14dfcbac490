package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All outlets. */
@Described("All outlets.")
public record SourcesView(
        @Described("by name") List<OutletView> sources,

        @Described("their shares as a picture; absent when there are none") @Nullable
        Supplier<Html> chart)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "sources" -> sources;
            case "chart" -> chart == null ? null : chart.get();
            default -> null;
        };
    }
}
