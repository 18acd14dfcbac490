package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** Where else a text was published. */
@Described("Where else a text was published.")
public record ReprintView(
        @Described("the outlet, or the host of its address") String name,
        @Described("its address there") @Nullable String url,

        @Described("its headline there, when it is another one") @Nullable
        String title)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "url" -> url;
            case "title" -> title;
            default -> null;
        };
    }
}
