package dateline.clean;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Headlines of other articles behind a word that says so: {@code Trending Now Ferry returns to port ...}. */
final class RelatedList implements Rule {
    private static final int LONGEST_LINE = 250;

    private static final Pattern COLON = Pattern.compile(
            "(?:(?:READ|SEE|WATCH) (?:MORE|ALSO|NEXT)|ALSO READ|RELATED(?: [A-Z]+)?|WATCH|MORE|DON['\u2019]T MISS|[Rr]ead (?:[Mm]ore|[Aa]lso|[Nn]ext)|[Ss]ee [Aa]lso|[Aa]lso [Rr]ead"
                    + "|[Rr]elated(?: (?:[Nn]ews|[Aa]rticles?|[Ss]tor(?:y|ies)|[Cc]ontent|[Ll]inks?|[Cc]overage|[Rr]eading))?|[Rr]ecommended|[Ff]urther [Rr]eading|Watch [Nn]ow|Don['\u2019]t [Mm]iss) ?: ?");

    private static final String LEADS =
            "(?:More on \\p{Lu}[\\p{L}&]+|More [Ff]rom \\p{Lu}[\\p{L}&]+|Trending Now|Related (?:News|Articles|Stories|Content|Posts|Topics|Links|Coverage)|Most (?:Read|Popular|Viewed|Shared)"
                    + "|Recommended (?:for [Yy]ou|Stories|Videos|Reading)|You [Mm](?:ay|ight) [Aa]lso (?:[Ll]ike|[Bb]e [Ii]nterested [Ii]n)|Editor['\u2019]?s['\u2019]? (?:Picks?|Choice)"
                    + "|Top Stories|Latest (?:News|Stories|Headlines)|Popular (?:Now|Stories|Posts)|What to [Rr]ead [Nn]ext|From [Oo]ur [Pp]artners|Around the Web|Up Next|Must Reads?)";

    private static final Pattern LEAD = Pattern.compile(LEADS + ":?(?= (?:\\p{Lu}|\\d|[\"'\u2018\u201c])|$)");

    private static final Pattern AUTHOR =
            Pattern.compile("[Rr]ead more from this author(?: ?\\| ?Follow @\\w+)?|\\| ?Follow @\\w+");

    @Override
    public String name() {
        return RelatedLines.NAME;
    }

    @Override
    public Set<String> triggers() {
        return Set.of(
                "more",
                "trending",
                "related",
                "most",
                "recommended",
                "also",
                "editor",
                "editors",
                "top",
                "latest",
                "popular",
                "next",
                "partners",
                "web",
                "must",
                "watch",
                "miss",
                "reading",
                "follow");
    }

    @Override
    public @Nullable Span claim(Passage passage) {
        for (int at = passage.first(); at < passage.end(); at = passage.next(at)) {
            Span list = list(passage, at, passage.sentenceEnd(at));
            if (list != null) {
                return list;
            }
        }
        return null;
    }

    @Override
    public void learn(String words, Lessons lessons) {
        String list = LEAD.matcher(COLON.matcher(words).replaceFirst(""))
                .replaceFirst("")
                .strip();
        if (list.indexOf(' ') > 0 && !AUTHOR.matcher(words).lookingAt()) {
            lessons.related(list);
        }
    }

    private static @Nullable Span list(Passage passage, int at, int end) {
        String text = passage.text();
        Matcher author = AUTHOR.matcher(text).region(at, end);
        if (author.lookingAt()) {
            return new Span(at, author.end());
        }
        Matcher colon = COLON.matcher(text).region(at, end);
        boolean line = passage.line() && at == 0 && text.length() <= LONGEST_LINE;
        if (colon.lookingAt()
                && colon.end() < end
                && (line || !passage.position().line())) {
            return line ? new Span(0, text.length()) : new Span(at, stop(text, colon.end(), end));
        }
        Matcher lead = LEAD.matcher(text).region(at, end);
        if (passage.line() && RelatedLines.lead(text)) {
            return null;
        }
        boolean all = passage.line() && !Prose.ended(text);
        return lead.lookingAt() ? new Span(at, all ? end : stop(text, lead.end(), end)) : null;
    }

    /** Up to the sentence that is glued to the last headline; a list that nothing ends goes on to the end. */
    private static int stop(String text, int from, int end) {
        int glue = Glue.last(text, from, end);
        boolean sentence = glue == end
                && ".!?"
                                .indexOf(text.charAt(
                                        text.substring(0, end).stripTrailing().length() - 1))
                        >= 0;
        return sentence ? from : glue;
    }
}
