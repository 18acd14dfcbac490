package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cards under one heading. */
@Described("Cards under one heading.")
public record SectionView(
        @Described("a topic or a day; its address is empty where it has no page")
        LinkView heading,

        @Described("its stories") List<CardView> cards)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "heading" -> heading;
            case "cards" -> cards;
            default -> null;
        };
    }
}
