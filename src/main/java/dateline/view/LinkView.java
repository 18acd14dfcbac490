package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A link to a page. */
@Described("A link to a page.")
public record LinkView(
        @Described("text of the link") String name,
        @Described("address, with the base path") String url,

        @Described("how many articles stand behind it, where that is said") @Nullable
        Integer count)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "url" -> url;
            case "count" -> count;
            default -> null;
        };
    }
}
