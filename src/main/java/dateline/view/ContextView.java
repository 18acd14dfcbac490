package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** The sentence in which an article names an entity first. */
@Described("The sentence in which an article names an entity first.")
public record ContextView(
        @Described("what stands before the name") String before,
        @Described("the name as it stands there") String name,
        @Described("what stands behind it") String after,
        @Described("where it stands") ReferenceView article)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "before" -> before;
            case "name" -> name;
            case "after" -> after;
            case "article" -> article;
            default -> null;
        };
    }
}
