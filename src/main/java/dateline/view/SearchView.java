package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The search page. */
@Described("The search page.")
public record SearchView(
        @Described("address that the form leads to, and below which the index lies")
        String action,

        @Described("what the script must know of the index") String index,

        @Described("how many results lie in one of its files")
        int block,

        @Described("topics to choose from") List<ChoiceView> topics,
        @Described("sources to choose from") List<ChoiceView> sources,

        @Described("all topics, for readers without scripts")
        List<LinkView> indexes,

        @Described("the day of the oldest article, `2025-08-20`, or empty")
        String first)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "action" -> action;
            case "index" -> index;
            case "block" -> block;
            case "topics" -> topics;
            case "sources" -> sources;
            case "indexes" -> indexes;
            case "first" -> first;
            default -> null;
        };
    }
}
