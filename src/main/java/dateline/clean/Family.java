package dateline.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is known by its phrases.
 *
 * <pre>
 * Family.of("cookie-notice", "cookies")
 *     .sentence("we use cookies")       // goes to the end of its sentence
 *     .phrase("cookies enabled")        // begins a sentence; only itself
 *     .anywhere("cookie icon")          // also inside a sentence
 *     .whole("cookie settings")         // only as a whole line
 * </pre>
 *
 * Phrases are regular expressions without capturing groups; case does not count, and {@code '} stands for both forms of
 * the apostrophe.
 */
final class Family implements Rule {
    private static final int LONGEST_LINE = 300;

    /** What often follows such words as a link of its own. */
    private static final Pattern LINK = Pattern.compile(
            " ?(?:Learn|Read|Find out|See|View) [Mm]ore[.!\u00bb\u2026]?(?= ?$| \\p{Lu}|\")",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** Stands for a kind that has no phrases. */
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final String name;
    private final Set<String> triggers;
    private final List<String> sources;
    private final Pattern sentence;
    private final Pattern phrase;
    private final Pattern anywhere;
    private final Pattern whole;

    private Family(String name, Set<String> triggers, List<String> sources) {
        this.name = name;
        this.triggers = triggers;
        this.sources = sources;
        this.sentence = pattern(sources, 's');
        this.phrase = pattern(sources, 'p');
        this.anywhere = pattern(sources, 'a');
        this.whole = pattern(sources, 'w');
    }

    /** A family without phrases yet; each of its texts holds one of the trigger words, divided by spaces. */
    static Family of(String name, String triggers) {
        return new Family(name, Set.copyOf(Arrays.asList(triggers.split(" "))), List.of());
    }

    Family sentence(String... phrases) {
        return with('s', phrases);
    }

    Family phrase(String... phrases) {
        return with('p', phrases);
    }

    Family anywhere(String... phrases) {
        return with('a', phrases);
    }

    Family whole(String... phrases) {
        return with('w', phrases);
    }

    private Family with(char kind, String... phrases) {
        List<String> more = new ArrayList<>(sources);
        for (String text : phrases) {
            more.add(kind + text.replace("'", "['\u2019]"));
        }
        return new Family(name, triggers, List.copyOf(more));
    }

    private static Pattern pattern(List<String> sources, char kind) {
        List<String> own = sources.stream()
                .filter(source -> source.charAt(0) == kind)
                .map(source -> source.substring(1))
                .toList();
        String all = "(?:" + String.join("|", own) + ")(?![\\p{L}\\p{N}])";
        return own.isEmpty() ? NEVER : Pattern.compile(all, Pattern.CASE_INSENSITIVE);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Set<String> triggers() {
        return triggers;
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        Span line = passage.whole() ? line(passage) : null;
        if (line != null) {
            return line;
        }
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            Span span = inside(passage, at, passage.sentenceEnd(at));
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private @Nullable Span line(Passage passage) {
        return passage.end() <= LONGEST_LINE && whole.matcher(passage.text()).matches()
                ? new Span(passage.start(), passage.end())
                : null;
    }

    private @Nullable Span inside(Passage passage, int at, int end) {
        int from = skipOpeners(passage.text(), at, end);
        Matcher open = matcher(sentence, passage, from, end);
        if (open.lookingAt()) {
            int stop = Glue.end(passage.text(), Math.max(from + 1, open.end()), end);
            return new Span(at, link(passage, stop));
        }
        Matcher fixed = matcher(phrase, passage, from, end);
        if (fixed.lookingAt()) {
            return new Span(at, link(passage, fixed.end()));
        }
        Matcher inside = matcher(anywhere, passage, at, end);
        return anywhere != NEVER && inside.find() ? new Span(inside.start(), inside.end()) : null;
    }

    private static int skipOpeners(String text, int start, int end) {
        int at = start;
        while (at < end && "([|*\u2022\u00b7\u00bb>-\u2013\u2014 ".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int link(Passage passage, int stop) {
        Matcher link = matcher(LINK, passage, stop, passage.end());
        return link.lookingAt() ? link.end() : stop;
    }

    private static Matcher matcher(Pattern pattern, Passage passage, int from, int end) {
        return pattern.matcher(passage.text()).region(from, end).useTransparentBounds(true);
    }
}
