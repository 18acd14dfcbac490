package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article in a feed. */
@Described("An article in a feed.")
public record EntryView(
        @Described("never changes") String id,
        @Described("headline") String title,
        @Described("full address") String url,
        @Described("one or two sentences, may be empty") String summary,
        @Described("may be empty") List<String> authors,
        @Described("the outlet") @Nullable String source,
        @Described("address at the source") @Nullable String original,
        @Described("when it was published") MomentView date,

        @Described("when it was last changed, with time and zone")
        String updated,

        @Described("names of its topics") List<String> topics)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "id" -> id;
            case "title" -> title;
            case "url" -> url;
            case "summary" -> summary;
            case "authors" -> authors;
            case "source" -> source;
            case "original" -> original;
            case "date" -> date;
            case "updated" -> updated;
            case "topics" -> topics;
            default -> null;
        };
    }
}
