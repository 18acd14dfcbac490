package dateline.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The button, title and description of a video before the first sentence: {@code close Ferry returns ...}. */
final class VideoLeadIn implements Rule {
    private static final int MOST_SENTENCES = 4;
    private static final int LONGEST = 900;

    private static final Pattern BUTTON = Pattern.compile(
            "(?:close|Close|Video|VIDEO|video|NOW PLAYING|Now Playing|Play [Vv]ideo|Watch [Nn]ow|Video [Pp]layer is loading\\.?)(?= \\p{Lu}| [\"'\u2018\u201c]\\p{Lu})");

    /** What follows such a video on the pages that have one. */
    private static final Pattern WALL = Pattern.compile(
            " ?(?:NEW )?(?:Join .{1,40} for access|You (?:can now listen|have reached)|Listen to this|CLICK HERE|Log in|Sign up|Subscribe)");

    private static final Pattern DESCRIPTION = Pattern.compile(
            "(?<=\\p{L}[\\p{L}'\u2019?!] )(?:(?:Former |The )?(?:\\p{Lu}[\\p{L}&]* )?(?:News|Business|Radio|TV|Television|Times|Post|Journal|Digital|Nation|Network)['\u2019]?s? "
                    + "|(?:CNN|BBC|ABC|NBC|CBS|MSNBC|CNBC|PBS|NPR|Reuters|AP|ITV|AFP|Sky)['\u2019]?s? |[\u2018'\"\u201c]\\p{Lu}|(?:Former|The|Host|Anchor|Correspondent|Reporter|Senator|Rep\\.|Sen\\.|Gov\\.) )");

    @Override
    public String name() {
        return "video-lead-in";
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        boolean opens = passage.position().first() && passage.start() == 0;
        if (!opens || !BUTTON.matcher(passage.text()).region(0, passage.end()).lookingAt()) {
            return null;
        }
        boolean few = few(passage);
        boolean walled = WALL.matcher(passage.text())
                .region(passage.end(), passage.text().length())
                .lookingAt();
        int end =
                (walled || passage.line()) && few && passage.end() <= LONGEST ? passage.end() : passage.sentenceEnd(0);
        return end <= LONGEST && (end < passage.text().length() || passage.line()) ? new Span(0, end) : null;
    }

    private static boolean few(Passage passage) {
        int sentences = 0;
        for (int at = 0; at < passage.end() && sentences <= MOST_SENTENCES; at = passage.sentenceEnd(at)) {
            sentences++;
        }
        return sentences <= MOST_SENTENCES;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        Matcher button = BUTTON.matcher(words);
        String rest = button.lookingAt() ? words.substring(button.end()).strip() : words;
        Matcher description = DESCRIPTION.matcher(rest);
        String title = description.find(Math.min(rest.length(), 12)) ? rest.substring(0, description.start()) : rest;
        if (title.split(" ").length <= 20) {
            lessons.video(title.strip());
        }
    }
}
