package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A name that articles use for an entity. */
@Described("A name that articles use for an entity.")
public record AliasView(
        @Described("the name") String name,

        @Described("how often articles use it; 0 when only the settings have it")
        int mentions,

        @Described("day of the first article that does") String first,
        @Described("day of the latest") String last)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "mentions" -> mentions;
            case "first" -> first;
            case "last" -> last;
            default -> null;
        };
    }
}
