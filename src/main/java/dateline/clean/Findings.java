package dateline.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the parts around a story teach about it: nothing here is part of the story itself.
 *
 * @param authors from a byline or from the author's biography; may be empty
 * @param biography the sentence about the author, or null
 * @param published the date of a time stamp, ISO 8601, or null
 * @param updated the later date of a time stamp, ISO 8601, or null
 * @param contributors outlets or people of a contributor line, such as {@code The Associated Press}; may be empty
 * @param captions may be empty
 * @param tags of a row of tags; may be empty
 * @param related headlines of other articles that stood between the paragraphs; may be empty
 * @param video title of the video that led in, or null
 * @param minutes how long the audio widget says that listening takes, or null
 * @param cut whether the text ends before the story does
 */
public record Findings(
        List<String> authors,
        @Nullable String biography,
        @Nullable String published,
        @Nullable String updated,
        List<String> contributors,
        List<Caption> captions,
        List<String> tags,
        List<String> related,
        @Nullable String video,
        @Nullable Integer minutes,
        boolean cut) {
    /** Nothing was found. */
    public static final Findings NONE =
            new Findings(List.of(), null, null, null, List.of(), List.of(), List.of(), List.of(), null, null, false);
}
