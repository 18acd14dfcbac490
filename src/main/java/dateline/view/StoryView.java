package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story: all articles on one event. */
@Described("A story: all articles on one event.")
public record StoryView(
        @Described("headline") String title,
        @Described("one or two sentences, may be empty") String summary,
        @Described("its first article") MomentView first,
        @Described("its latest article") MomentView last,
        @Described("oldest first") List<CardView> articles,
        @Described("the outlets") List<LinkView> sources,
        @Described("its topics") List<LinkView> topics,
        @Described("who and where") List<EntityLinkView> entities)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "summary" -> summary;
            case "first" -> first;
            case "last" -> last;
            case "articles" -> articles;
            case "sources" -> sources;
            case "topics" -> topics;
            case "entities" -> entities;
            default -> null;
        };
    }
}
