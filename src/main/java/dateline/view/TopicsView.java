package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All topics. */
@Described("All topics.")
public record TopicsView(
        @Described("by name, with their counts") List<LinkView> topics) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "topics" -> topics;
            default -> null;
        };
    }
}
