package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who wrote the article, on a line of its own or before its date: {@code By Jane Roe September 15, 2014}. */
final class Byline implements Rule {
    private static final int LONGEST = 160;

    private static final String BY = "(?:[Bb]y|BY|(?:Written|Posted|Reported|Story|Words|Text|Submitted) by|Author):? ";

    /** In capitals too: {@code By JANE ROE}. */
    private static final Pattern LINE = Pattern.compile(BY + "(" + Names.LIST
            + ")(?:(?: ?[,|\u2022\u00b7\u2013\u2014/-] ?| on | at | for )[^.!?]{0,80}| " + When.MOMENT + ".{0,40})?");

    private static final Pattern DATED = Pattern.compile(BY + "(" + Names.LIST
            + ")[ ,|\u2022\u00b7\u2013-]{1,3}(?:(?:Published|Updated|Posted|[Oo]n):? ){0,2}(" + When.MOMENT + ")");

    private static final Pattern DATE = Pattern.compile(When.MOMENT);

    @Override
    public String name() {
        return "byline";
    }

    @Override
    public Set<String> triggers() {
        return Set.of("by", "author");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        String text = passage.text();
        if (passage.line()
                && text.indexOf(' ', text.indexOf(' ') + 1) > 0
                && text.length() <= LONGEST
                && LINE.matcher(text).matches()) {
            return new Span(0, text.length());
        }
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            Matcher dated = DATED.matcher(text).region(at, Math.min(passage.end(), at + LONGEST));
            if (dated.lookingAt()) {
                return new Span(at, dated.end());
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        Matcher dated = DATED.matcher(words);
        Matcher line = LINE.matcher(words.strip());
        if (dated.lookingAt()) {
            Names.split(dated.group(1)).forEach(lessons::byline);
        } else if (line.matches()) {
            Names.split(line.group(1)).forEach(lessons::byline);
        }
        Matcher date = DATE.matcher(words);
        if (date.find()) {
            lessons.published(date.group());
        }
    }
}
