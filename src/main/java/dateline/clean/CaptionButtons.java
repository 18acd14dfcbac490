package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A caption whose credit stands before and behind its buttons: {@code Boats. Jane Roe/AP hide caption Jane Roe/AP}. */
final class CaptionButtons implements Rule {
    private static final int LONGEST = 600;
    private static final int LONGEST_CREDIT = 90;

    private static final Pattern BUTTONS =
            Pattern.compile("(?:hide|toggle) caption(?: (?:hide|toggle) caption)*", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "photo-caption";
    }

    @Override
    public Set<String> triggers() {
        return Set.of("caption");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            Matcher buttons = BUTTONS.matcher(passage.text()).region(at, passage.sentenceEnd(at));
            if (buttons.find()) {
                return caption(passage, at, buttons);
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        lessons.caption(Captions.parse(words));
    }

    private static Span caption(Passage passage, int sentence, Matcher buttons) {
        String text = passage.text();
        String credit = text.substring(sentence, buttons.start()).strip();
        boolean again = !credit.isEmpty() && text.startsWith(credit, buttons.end() + 1);
        int end = again ? buttons.end() + 1 + credit.length() : buttons.end();
        int start = sentence > passage.start() ? passage.sentenceStart(sentence - 1) : sentence;
        boolean near = credit.length() <= LONGEST_CREDIT && end - start <= LONGEST;
        return near ? new Span(start, Math.min(end, passage.end())) : new Span(buttons.start(), buttons.end());
    }
}
