package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The digest of one day. What takes long to make is made when a template asks for it. */
@Described("The digest of one day.")
public record EditionView(
        @Described("`20 August 2025`") String day,
        @Described("`Wednesday`") String weekday,
        @Described("how many stories") int total,
        @Described("how many articles") int articles,
        @Described("time to read all summaries") Supplier<Integer> minutes,
        @Described("the latest article") @Nullable MomentView latest,

        @Described("what the editor put first, and what most outlets report")
        List<CardView> top,

        @Described("the other stories by topic") List<SectionView> sections,

        @Described("people of the day, the most named first")
        Supplier<List<TrendView>> people,

        @Described("places of the day, the most named first")
        Supplier<List<TrendView>> places,

        @Described("the outlets with their articles of the day")
        Supplier<List<LinkView>> sources,

        @Described("topics of the week before without news") Supplier<List<LinkView>> quiet,

        @Described("the notices that stand in place of withdrawn articles")
        List<LinkView> notices,

        @Described("editions of the same day in other years")
        List<LinkView> years,

        @Described("the same as a letter; empty while the base URL is not known")
        List<LinkView> letters,

        @Described("the edition before") @Nullable LinkView earlier,
        @Described("the edition after") @Nullable LinkView later)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "day" -> day;
            case "weekday" -> weekday;
            case "total" -> total;
            case "articles" -> articles;
            case "minutes" -> minutes.get();
            case "latest" -> latest;
            case "top" -> top;
            case "sections" -> sections;
            case "people" -> people.get();
            case "places" -> places.get();
            case "sources" -> sources.get();
            case "quiet" -> quiet.get();
            case "notices" -> notices;
            case "years" -> years;
            case "letters" -> letters;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
