package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where whoever handed the text on cut it: {@code [+3974 chars]}, at its very end. */
final class CutMark implements Rule {
    private static final int LONGEST = 40;

    private static final Pattern MARK = Pattern.compile("\\[ ?\\+ ?\\d+ ?(?:chars|characters|words) ?]$");

    @Override
    public String name() {
        return "cut-text";
    }

    @Override
    public Set<String> triggers() {
        return Set.of("chars", "characters", "words");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        int from = Math.max(passage.start(), passage.end() - LONGEST);
        Matcher mark = MARK.matcher(passage.text()).region(from, passage.end());
        return mark.find() ? new Span(mark.start(), mark.end()) : null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        lessons.cut();
    }
}
