package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the article is filed under: {@code Tags: harbour, ferries}. */
final class TagRow implements Rule {
    private static final int LONGEST = 400;

    private static final String LABEL =
            "(?:Tags?|Topics?|Filed under|Filed Under|Categories|Category|Keywords|Related topics|Related Topics|Labels|TAGS?|TOPICS?|Posted in)";

    private static final Pattern LINE =
            Pattern.compile(LABEL + " ?: ?([^.!?]{1,300})|" + "(?:Filed under|Filed Under|Posted in) ([^.!?]{1,300})");

    /** Inside a run of words, small ones only: a capital letter may begin the next sentence. */
    private static final Pattern RUN =
            Pattern.compile(LABEL + ": ?([\\p{Ll}\\d#][^ .]*(?: [\\p{Ll}\\d#][^ .]*){0,20})");

    private static final Pattern BETWEEN = Pattern.compile(" ?[,;|\u2022\u00b7/] ?| ?#");

    @Override
    public String name() {
        return "tag-row";
    }

    @Override
    public Set<String> triggers() {
        return Set.of(
                "tag", "tags", "topic", "topics", "filed", "categories", "category", "keywords", "labels", "posted");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        String text = passage.text();
        if (passage.line() && text.length() <= LONGEST && LINE.matcher(text).matches()) {
            return new Span(0, text.length());
        }
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            Matcher run = RUN.matcher(text).region(at, Math.min(passage.end(), at + LONGEST));
            if (run.lookingAt()) {
                return new Span(at, run.end());
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        String list = words.strip().replaceFirst("^" + LABEL + " ?:? ?", "");
        BETWEEN.splitAsStream(list)
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(lessons::tag);
    }
}
