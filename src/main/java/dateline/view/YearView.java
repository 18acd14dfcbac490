package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A year. */
@Described("A year.")
public record YearView(
        @Described("`2025`") String name,
        @Described("newest first") List<MonthView> months,
        @Described("the year before") @Nullable LinkView earlier,
        @Described("the year after") @Nullable LinkView later)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "months" -> months;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
