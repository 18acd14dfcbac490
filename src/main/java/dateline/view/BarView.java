package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** One bar of a chart, as a row of a table. */
@Described("One bar of a chart, as a row of a table.")
public record BarView(
        @Described("what it stands for") String label,
        @Described("how many") int count) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "label" -> label;
            case "count" -> count;
            default -> null;
        };
    }
}
