package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The player that reads an article aloud: {@code Listen to this article 3 min}. Teaches the minutes. */
final class AudioWidget implements Rule {
    private static final Pattern MINUTES = Pattern.compile("(\\d{1,3})(?::\\d\\d)? ?(?:min|$)");

    private static final Family WORDS = Family.of("audio-widget", "listen audio video")
            .anywhere(
                    "(?:new!? )?you can now listen to .{1,40}?articles[!.]?",
                    "listen to (?:this|the) (?:article|story|post|full article)"
                            + " \\(?\\d{1,3}(?::\\d\\d| ?min(?:ute)?s?\\b)\\.?\\)?")
            .phrase(
                    "listen to (?:this|the) (?:article|story|full article)(?= ?$| \\p{Lu}|[.!])[.!]?",
                    "listen(?: now)?[ \u00b7:|]{1,3}\\d{1,3}(?::\\d\\d| ?min(?:ute)?s?)",
                    "your browser does not support (?:the |html5 ){0,6}(?:audio|video)(?: element| tag| player)?\\.?",
                    "(?:this )?audio (?:article )?is (?:auto-?generated|automatically generated)[^.]{0,40}\\.?")
            .whole(
                    "listen(?: now| to article| to this)?",
                    "audio (?:version|player).{0,40}",
                    "\\d{1,3} min(?:ute)?s? listen");

    @Override
    public String name() {
        return WORDS.name();
    }

    @Override
    public Set<String> triggers() {
        return WORDS.triggers();
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        return WORDS.claim(passage);
    }

    @Override
    public void learn(String words, Lessons lessons) {
        Matcher minutes = MINUTES.matcher(words);
        if (minutes.find()) {
            lessons.minutes(Integer.parseInt(minutes.group(1)));
        }
    }
}
