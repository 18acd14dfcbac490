package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The digest of one day. */
@Described("The digest of one day.")
public record EditionView(
        @Described("`20 August 2025`") String day,
        @Described("`Wednesday`") String weekday,
        @Described("how many stories") int total,
        @Described("what the editor put first") List<CardView> pinned,
        @Described("the stories by topic") List<SectionView> sections,
        @Described("how many outlets") int sources,
        @Described("the notices that stand in their place") List<LinkView> notices,
        @Described("the edition before") @Nullable LinkView earlier,
        @Described("the edition after") @Nullable LinkView later)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "day" -> day;
            case "weekday" -> weekday;
            case "total" -> total;
            case "pinned" -> pinned;
            case "sections" -> sections;
            case "sources" -> sources;
            case "notices" -> notices;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
