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
        @Described("`name`, `count` or `rising`") String order,
        @Described("the same index in other orders") List<LinkView> orders,
        @Described("a link to each letter in use") List<LinkView> bar,

        @Described("what this page lists by name; empty when each letter has a page of its own")
        List<LetterView> letters,

        @Described("what this page lists by number") List<LinkView> ranked,
        @Described("where the places lie") @Nullable Html map)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "total" -> total;
            case "order" -> order;
            case "orders" -> orders;
            case "bar" -> bar;
            case "letters" -> letters;
            case "ranked" -> ranked;
            case "map" -> map;
            default -> null;
        };
    }
}
