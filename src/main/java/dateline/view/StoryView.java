package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story: all articles on one event. */
@Described("A story: all articles on one event.")
public record StoryView(
        @Described("headline") String title,

        @Described("sentences of its articles that sum it up")
        List<CitedView> summary,

        @Described("its first article") MomentView first,
        @Described("its latest article") MomentView last,
        @Described("how many articles") int total,
        @Described("newest first") List<StoryDayView> days,

        @Described("the outlets, with the number of their articles")
        List<LinkView> sources,

        @Described("its topics") List<LinkView> topics,
        @Described("who and where") List<EntityLinkView> entities,
        @Described("who says what") List<QuotationView> quotes,
        @Described("stories before it") List<RelatedView> earlier,
        @Described("stories after it") List<RelatedView> later)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "summary" -> summary;
            case "first" -> first;
            case "last" -> last;
            case "total" -> total;
            case "days" -> days;
            case "sources" -> sources;
            case "topics" -> topics;
            case "entities" -> entities;
            case "quotes" -> quotes;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
