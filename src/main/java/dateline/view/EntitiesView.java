package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An A-Z index of people, organizations or places. */
@Described("An A-Z index of people, organizations or places.")
public record EntitiesView(
        @Described("`People`") String title,
        @Described("how many names") int total,
        @Described("a link to each letter in use") List<LinkView> bar,

        @Described("what this page lists; empty when each letter has a page of its own")
        List<LetterView> letters)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "title" -> title;
            case "total" -> total;
            case "bar" -> bar;
            case "letters" -> letters;
            default -> null;
        };
    }
}
