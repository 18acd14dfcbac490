package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A date, and the time where one was stated, in the time zone of the site. Most templates want one or two of its forms, and
 * lists show thousands of dates, so those that take work are made when they are asked for.
 */
@Described("A date, and the time where one was stated, in the time zone of the site.")
public record MomentView(
        @Described("machine-readable: `2025-08-20T18:05:00Z`, or `2025-08-20` without a time")
        Supplier<String> iso,

        @Described("always with time and zone, as feeds need it")
        Supplier<String> instant,

        @Described("as RSS needs it") Supplier<String> rfc822,
        @Described("`20 August 2025`") String day,

        @Described("`18:05`, where a time was stated") @Nullable
        String time,

        @Described("its edition") String url)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "iso" -> iso.get();
            case "instant" -> instant.get();
            case "rfc822" -> rfc822.get();
            case "day" -> day;
            case "time" -> time;
            case "url" -> url;
            default -> null;
        };
    }
}
