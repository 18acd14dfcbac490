package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A line of a letter. */
@Described("A line of a letter.")
public record EmailItemView(
        @Described("headline or name") String title,
        @Described("where it leads") String url,
        @Described("one or two sentences, may be empty") String summary,

        @Described("`Example Wire and 2 more, update 1`; may be empty")
        String note)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "url" -> url;
            case "summary" -> summary;
            case "note" -> note;
            default -> null;
        };
    }
}
