package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An article or a story in a list. A list of lines shows little of it, so the rest is made when it is asked for. */
@Described("An article or a story in a list.")
public record CardView(
        @Described("headline") String title,
        @Described("where the headline leads") String url,
        @Described("one or two sentences, may be empty") String summary,
        @Described("the first topic") @Nullable Supplier<LinkView> topic,

        @Described("the outlet of the first article") @Nullable
        Supplier<LinkView> source,

        @Described("the outlet and how many others report it: `Wire and 2 more`") @Nullable
        Supplier<String> outlet,

        @Described("how many outlets report it") int sources,

        @Described("on how many days before it was reported")
        int update,

        @Described("when it was published") MomentView date,
        @Described("time to read") int minutes,
        @Described("the first three") Supplier<List<EntityLinkView>> entities,
        @Described("whether the editor put it first") boolean pinned,

        @Described("whether it was changed after publication")
        boolean updated)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "url" -> url;
            case "summary" -> summary;
            case "topic" -> topic == null ? null : topic.get();
            case "source" -> source == null ? null : source.get();
            case "outlet" -> outlet == null ? null : outlet.get();
            case "sources" -> sources;
            case "update" -> update;
            case "date" -> date;
            case "minutes" -> minutes;
            case "entities" -> entities.get();
            case "pinned" -> pinned;
            case "updated" -> updated;
            default -> null;
        };
    }
}
