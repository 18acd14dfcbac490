package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index of people, organizations or places. */
@Described("An index of people, organizations or places.")
public record EntitiesView(
        @Described("`People`") String title,
        @Described("how many names") int total,

        @Described("those named more often this week than before, with the number of articles of the week")
        List<LinkView> rising,

        @Described("the first by number of articles about them")
        List<LinkView> ranked,

        @Described("a link to each letter in use") List<LinkView> bar,

        @Described("what this page lists from A to Z; empty when each letter has a page of its own")
        List<LetterView> letters,

        @Described("where the places lie") @Nullable Html map)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "total" -> total;
            case "rising" -> rising;
            case "ranked" -> ranked;
            case "bar" -> bar;
            case "letters" -> letters;
            case "map" -> map;
            default -> null;
        };
    }
}
