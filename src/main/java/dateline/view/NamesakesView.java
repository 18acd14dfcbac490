package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All who go by one surname. */
@Described("All who go by one surname.")
public record NamesakesView(
        @Described("the surname") String name,

        @Described("who they are, with the number of articles about each")
        List<LinkView> people)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "people" -> people;
            default -> null;
        };
    }
}
