package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month. */
@Described("A month.")
public record MonthView(
        @Described("`August 2025`") String name,
        @Described("its page") String url,
        @Described("how many stories") int count,
        @Described("how many days it has") int length,

        @Described("weekday of the first, from 0 for Monday")
        int column,

        @Described("the weekdays from Monday, in two or three letters")
        List<String> weekdays,

        @Described("its days with an edition, newest first") List<DayView> days,
        @Described("the month before") @Nullable LinkView earlier,
        @Described("the month after") @Nullable LinkView later)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "url" -> url;
            case "count" -> count;
            case "length" -> length;
            case "column" -> column;
            case "weekdays" -> weekdays;
            case "days" -> days;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
