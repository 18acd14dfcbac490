package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An index of people, organizations or places. What takes long to make is made when a template asks for it. */
@Described("An index of people, organizations or places.")
public record EntitiesView(
        @Described("`People`") String title,
        @Described("how many names") int total,

        @Described("those named more often this week than before, with the number of articles of the week")
        Supplier<List<LinkView>> rising,

        @Described("the first by number of articles about them")
        Supplier<List<LinkView>> ranked,

        @Described("a link to each letter in use") List<LinkView> bar,

        @Described("what this page lists from A to Z; empty when each letter has a page of its own")
        List<LetterView> letters,

        @Described("where the places lie") @Nullable Supplier<Html> map)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "total" -> total;
            case "rising" -> rising.get();
            case "ranked" -> ranked.get();
            case "bar" -> bar;
            case "letters" -> letters;
            case "map" -> map == null ? null : map.get();
            default -> null;
        };
    }
}
