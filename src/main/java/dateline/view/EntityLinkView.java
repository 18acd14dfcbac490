package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** A person, organization or place, as a chip links it. */
@Described("A person, organization or place, as a chip links it.")
public record EntityLinkView(
        @Described("`person`, `organization` or `place`") String type,
        @Described("preferred name") String name,
        @Described("its page") String url)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "type" -> type;
            case "name" -> name;
            case "url" -> url;
            default -> null;
        };
    }
}
