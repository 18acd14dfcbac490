package dateline.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** The button of a video in the first line, its title in the second, and its description. */
final class VideoLines implements BlockRule {
    private static final int LONGEST = 300;

    private static final Pattern BUTTON =
            Pattern.compile("close|play video|now playing|video", Pattern.CASE_INSENSITIVE);

    private static final Pattern DESCRIPTION = Pattern.compile(
            ".*\\b(?:reports? (?:on|from)|joins?|discuss(?:es)?|weighs? in|breaks? down|reacts? to|explains?|speaks? (?:to|with|about)|has the (?:story|latest|details))\\b.*");

    @Override
    public String name() {
        return "video-lead-in";
    }

    @Override
    public BitSet claim(List<String> blocks) {
        BitSet claimed = new BitSet();
        boolean titled = blocks.size() > 2 && BUTTON.matcher(blocks.get(0)).matches() && title(blocks.get(1));
        if (titled) {
            boolean described = DESCRIPTION.matcher(blocks.get(2)).matches()
                    && blocks.get(2).length() <= LONGEST;
            claimed.set(0, described ? 3 : 2);
        }
        return claimed;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        if (title(words) && !BUTTON.matcher(words).matches()) {
            lessons.video(words);
        }
    }

    private static boolean title(String block) {
        return !block.endsWith(".") && block.length() <= LONGEST / 2;
    }
}
