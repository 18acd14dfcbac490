package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one day brought to a story. */
@Described("What one day brought to a story.")
public record StoryDayView(
        @Described("the edition of the day") LinkView day,

        @Described("0 for the first day, 1 for the next on which it went on ...")
        int update,

        @Described("what was not told before; empty on the first day")
        List<CitedView> news,

        @Described("oldest first") List<MemberView> members)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "day" -> day;
            case "update" -> update;
            case "news" -> news;
            case "members" -> members;
            default -> null;
        };
    }
}
