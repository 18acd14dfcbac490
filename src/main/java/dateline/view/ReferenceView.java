package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** An article that only mentions an entity. */
@Described("An article that only mentions an entity.")
public record ReferenceView(
        @Described("headline") String title,
        @Described("its page") String url,
        @Described("its outlet") @Nullable String source,
        @Described("when it was published") MomentView date)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "url" -> url;
            case "source" -> source;
            case "date" -> date;
            default -> null;
        };
    }
}
