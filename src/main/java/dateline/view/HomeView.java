package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The front page. */
@Described("The front page.")
public record HomeView(
        @Described("weekday and date of the latest edition") String day,
        @Described("the latest edition") String url,
        @Described("how many stories it has") int total,

        @Described("how many of them were not told of before")
        int begun,

        @Described("the first stories") List<CardView> top,
        @Described("the rest by topic") List<SectionView> sections,

        @Described("the first stories of the days before, by day, when the latest edition is short")
        List<SectionView> recent,

        @Described("the days before, with their counts") List<LinkView> days,
        @Described("all topics") List<LinkView> topics,
        @Described("all years with an archive") List<LinkView> years,

        @Described("the log of corrections, where there is one") @Nullable
        LinkView corrections)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "day" -> day;
            case "url" -> url;
            case "total" -> total;
            case "begun" -> begun;
            case "top" -> top;
            case "sections" -> sections;
            case "recent" -> recent;
            case "days" -> days;
            case "topics" -> topics;
            case "years" -> years;
            case "corrections" -> corrections;
            default -> null;
        };
    }
}
