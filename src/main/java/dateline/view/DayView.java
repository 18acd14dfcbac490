package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A day in a calendar. */
@Described("A day in a calendar.")
public record DayView(
        @Described("day of the month") int number,
        @Described("weekday and date") String name,
        @Described("its edition") String url,
        @Described("how many stories") int count,
        @Described("the first stories") List<CardView> top)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "number" -> number;
            case "name" -> name;
            case "url" -> url;
            case "count" -> count;
            case "top" -> top;
            default -> null;
        };
    }
}
