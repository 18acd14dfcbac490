package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import org.jspecify.annotations.Nullable;

/** An entity that is often named together with another. */
@Described("An entity that is often named together with another.")
public record TogetherView(
        @Described("the other") EntityLinkView entity,
        @Described("in how many articles both are named") int shared) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "entity" -> entity;
            case "shared" -> shared;
            default -> null;
        };
    }
}
