package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of all feeds of topics. */
@Described("The list of all feeds of topics.")
public record OpmlView(
        @Described("title of the site") String title,

        @Described("one for the site and one for each topic")
        List<FeedView> feeds)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "feeds" -> feeds;
            default -> null;
        };
    }
}
