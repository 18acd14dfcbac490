package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An outlet. */
@Described("An outlet.")
public record SourceView(
        @Described("preferred name") String name,
        @Described("one line") @Nullable String description,
        @Described("its home page") @Nullable String website,
        @Described("first article") MomentView first,
        @Described("latest article") MomentView last,

        @Described("how many of its articles tell of a story that others tell of too")
        int shared,

        @Described("on how many of those stories it was first")
        int scoops,

        @Described("its topics with their counts, the largest first")
        Supplier<List<LinkView>> topics,

        @Described("newest first") List<CardView> articles,
        @Described("its months, newest first") List<LinkView> months)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "description" -> description;
            case "website" -> website;
            case "first" -> first;
            case "last" -> last;
            case "shared" -> shared;
            case "scoops" -> scoops;
            case "topics" -> topics.get();
            case "articles" -> articles;
            case "months" -> months;
            default -> null;
        };
    }
}
