package dateline.intake;

import dateline.clean.Findings;
import dateline.metadata.PageAbout;
import dateline.text.DateText;
import dateline.text.PlainText;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what several witnesses say of one article: of each fact, the first usable word counts.
 *
 * <pre>
 * title:  option null, feed "A &lt;new&gt; pier", page "A new pier"   -> "A &lt;new&gt; pier"
 * date:   option null, feed "some day", page 2025-08-20          -> 2025-08-20, and "some day" among the candidates
 * </pre>
 */
final class Precedence {
    /** Enough for any list of people or keywords; more is a list of something else. */
    private static final int MOST = 50;

    private final List<Known> witnesses;

    /** @param witnesses who is believed first comes first */
    Precedence(Known... witnesses) {
        this.witnesses = List.of(witnesses);
    }

    /** What the head of a page says, in the words of a format. */
    static Known of(PageAbout about) {
        return new Known(
                about.title(),
                about.published(),
                about.updated(),
                about.authors(),
                about.source(),
                about.url(),
                about.language(),
                null,
                about.image(),
                about.summary(),
                about.tags());
    }

    /** What the text itself teaches, in the words of a format. */
    static Known of(Findings findings) {
        return new Known(
                null,
                findings.published(),
                findings.updated(),
                findings.authors(),
                null,
                null,
                null,
                null,
                null,
                null,
                findings.tags());
    }

    @Nullable
    String text(Function<Known, @Nullable String> fact) {
        return first(fact, Precedence::line);
    }

    @Nullable
    String address(Function<Known, @Nullable String> fact) {
        return first(fact, WebAddress::absolute);
    }

    @Nullable
    String date(Function<Known, @Nullable String> fact) {
        return first(fact, text -> DateText.iso(PlainText.oneLine(text)).orElse(null));
    }

    @Nullable
    String language() {
        return first(Known::language, Precedence::tag);
    }

    /** The first list that holds anything, without repeats. */
    List<String> texts(Function<Known, List<String>> fact) {
        return witnesses.stream()
                .map(known -> lines(fact.apply(known)))
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What was said of the date and is none. */
    List<String> unreadableDates() {
        List<String> dates = new ArrayList<>();
        for (Known known : witnesses) {
            String line = known.published() == null ? null : line(known.published());
            if (line != null && DateText.iso(line).isEmpty()) {
                dates.add(line);
            }
        }
        return dates;
    }

    /** Texts in one line each, without blanks and repeats, at most {@value #MOST}. */
    static List<String> lines(List<String> texts) {
        return texts.stream()
                .map(Precedence::line)
                .flatMap(Stream::ofNullable)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** A text in one line; null when nothing is in it. */
    static @Nullable String line(String text) {
        String line = PlainText.oneLine(text);
        return line.isEmpty() ? null : line;
    }

    private @Nullable String first(Function<Known, @Nullable String> fact, Function<String, @Nullable String> usable) {
        for (Known known : witnesses) {
            String said = fact.apply(known);
            String value = said == null ? null : usable.apply(said);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** {@code en_US} is what Open Graph writes for {@code en-US} (BCP 47). */
    private static @Nullable String tag(String language) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(language.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}
