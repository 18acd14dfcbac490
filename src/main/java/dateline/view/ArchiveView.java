package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles of one topic, entity or source in a month or year. */
@Described("The articles of one topic, entity or source in a month or year.")
public record ArchiveView(
        @Described("the topic, entity or source") LinkView of,
        @Described("`August 2025`, or `2025`") String period,
        @Described("its articles by day, newest first") List<SectionView> days,

        @Described("articles that only mention it, newest first")
        List<ReferenceView> mentioned,

        @Described("the months of a year that is too long for one page")
        List<LinkView> parts,

        @Described("the period before") @Nullable LinkView earlier,
        @Described("the period after") @Nullable LinkView later)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "of" -> of;
            case "period" -> period;
            case "days" -> days;
            case "mentioned" -> mentioned;
            case "parts" -> parts;
            case "earlier" -> earlier;
            case "later" -> later;
            default -> null;
        };
    }
}
