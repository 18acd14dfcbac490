package dateline.intake;

import dateline.article.Picture;
import dateline.clean.Body;
import dateline.clean.Findings;
import dateline.clean.Removal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article after cleaning: what is known of it, from whomever, and its story. Every text is one line of usable
 * characters, never blank; what nobody says is null or empty.
 *
 * @param input the input as the user named it
 * @param position where in the input it stands, or null when it is the whole input
 * @param title the headline
 * @param titles what may be the headline when {@code title} is null, the best first; never taken unasked
 * @param published ISO 8601, a date or a moment, as precise as the input is
 * @param updated as {@code published}
 * @param dates what may be the date when {@code published} is null, as written
 * @param authors names
 * @param source the outlet
 * @param url the original, http or https
 * @param language a BCP 47 tag
 * @param id what the format calls it, such as the {@code guid} of RSS
 * @param image its main picture
 * @param summary one or two sentences that the input has for it
 * @param tags keywords that the input has for it
 * @param body the story; empty when there is none
 * @param findings what the parts around the story teach
 * @param removals the spans that are not in the body
 * @param earlier what the system says that it moves from
 */
public record CleanArticle(
        String input,
        @Nullable String position,
        @Nullable String title,
        List<String> titles,
        @Nullable String published,
        @Nullable String updated,
        List<String> dates,
        List<String> authors,
        @Nullable String source,
        @Nullable String url,
        @Nullable String language,
        @Nullable String id,
        @Nullable Picture image,
        @Nullable String summary,
        List<String> tags,
        Body body,
        Findings findings,
        List<Removal> removals,
        Earlier earlier) {}
