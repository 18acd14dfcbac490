package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A chart with the same numbers as a table. */
@Described("A chart with the same numbers as a table.")
public record ChartView(
        @Described("what it shows") String caption,
        @Described("the picture") Html svg,
        @Described("the numbers") List<BarView> rows)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "caption" -> caption;
            case "svg" -> svg;
            case "rows" -> rows;
            default -> null;
        };
    }
}
