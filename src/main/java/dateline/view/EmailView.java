package dateline.view;

import dateline.render.Described;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The edition of a day as a letter. All its addresses are full ones. */
@Described("The edition of a day as a letter. All its addresses are full ones.")
public record EmailView(
        @Described("`Wednesday, 20 August 2025`") String day,
        @Described("the edition") String url,
        @Described("how many stories the edition has") int total,
        @Described("time to read the letter") int minutes,
        @Described("the stories in full, by heading") List<EmailSectionView> sections,
        @Described("headlines of the others") List<EmailItemView> more,

        @Described("how many stories are only in the edition")
        int left,

        @Described("people of the day") List<EmailItemView> people)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "day" -> day;
            case "url" -> url;
            case "total" -> total;
            case "minutes" -> minutes;
            case "sections" -> sections;
            case "more" -> more;
            case "left" -> left;
            case "people" -> people;
            default -> null;
        };
    }
}
