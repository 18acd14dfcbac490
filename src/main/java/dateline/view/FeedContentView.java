package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed. */
@Described("A feed.")
public record FeedContentView(
        @Described("never changes") String id,
        @Described("what it is a feed of") String title,

        @Described("full address of the page that it belongs to")
        String home,

        @Described("full address of the feed") String self,
        @Described("its newest change, with time and zone") String updated,
        @Described("the same as RSS needs it") String updatedRfc822,
        @Described("newest first") List<EntryView> entries)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "id" -> id;
            case "title" -> title;
            case "home" -> home;
            case "self" -> self;
            case "updated" -> updated;
            case "updatedRfc822" -> updatedRfc822;
            case "entries" -> entries;
            default -> null;
        };
    }
}
