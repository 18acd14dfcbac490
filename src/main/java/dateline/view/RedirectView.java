package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A former address. */
@Described("A former address.")
public record RedirectView(
        @Described("where the page is now") String url) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "url" -> url;
            default -> null;
        };
    }
}
