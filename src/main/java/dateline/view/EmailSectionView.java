package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stories of a letter under one heading. */
@Described("Stories of a letter under one heading.")
public record EmailSectionView(
        @Described("a topic, or `Top stories`") String heading,
        @Described("its stories") List<EmailItemView> items) implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "heading" -> heading;
            case "items" -> items;
            default -> null;
        };
    }
}
