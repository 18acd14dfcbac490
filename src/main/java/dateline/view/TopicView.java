package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A topic with its latest articles. */
@Described("A topic with its latest articles.")
public record TopicView(
        @Described("preferred name") String name,
        @Described("one line") @Nullable String description,
        @Described("the wider topic") @Nullable LinkView parent,
        @Described("narrower topics") List<LinkView> children,
        @Described("newest first") List<CardView> articles,
        @Described("its months, newest first") List<LinkView> months)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "name" -> name;
            case "description" -> description;
            case "parent" -> parent;
            case "children" -> children;
            case "articles" -> articles;
            case "months" -> months;
            default -> null;
        };
    }
}
