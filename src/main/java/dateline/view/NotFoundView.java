package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page for addresses that lead nowhere. */
@Described("The page for addresses that lead nowhere.")
public record NotFoundView(@Described("all topics") List<LinkView> topics) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "topics" -> topics;
            default -> null;
        };
    }
}
