package dateline.quote;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.language.Prose;
import dateline.language.Span;
import dateline.language.WordSet;
import dateline.name.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for who speaks around verbs of saying: names, pronouns, and words that describe somebody. */
final class SpeakerSearch {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "who", "it");

    private static final Set<String> DETERMINERS = WordSet.of("""
            the a an one another some many several his her their its our both two three other this that most
            few no
            """);

    /** Words that no description of a speaker goes beyond. */
    private static final Set<String> STOPS = WordSet.of("""
            that which when while because if as but so after before where then than since until though
            although however also later was were is are has had have be been would will could can should may
            might did do does not n't never just even still already now repeatedly recently
            """);

    /** Between a speaker and the verb may stand these: he later told, Ruiz has said. */
    private static final Set<String> BETWEEN = WordSet.of("""
            also later has had have then recently repeatedly once even still just would will did not n't
            previously reportedly further added publicly himself herself again first earlier now often
            already simply sarcastically angrily famously is was are were to went on and quickly never
            tweeted privately openly explicitly been immediately
            """);

    /** Behind these the plain form of a verb stands. */
    private static final Set<String> LEADING = WordSet.of("""
            to would will could should might may can did does do not n't they we i you officials critics
            experts analysts supporters people who sources
            """);

    private static final Set<String> OWNED = WordSet.of("""
            's \u2019s his her their its the of these
            """);

    private static final Set<String> OFFICE = Set.of("of", "for", "at");

    private static final int FAR = 40;

    private final Prose prose;
    private final List<Mention> mentions;
    /** The mention that covers a token, or null. */
    private final @Nullable Mention[] covers;

    SpeakerSearch(Prose prose, List<Mention> mentions) {
        this.prose = prose;
        this.mentions = mentions;
        this.covers = new Mention[prose.size()];
        for (Mention mention : mentions) {
            for (int i = prose.tokenAt(mention.start()); i < prose.size() && prose.start(i) < mention.end(); i++) {
                covers[i] = mention;
            }
        }
    }

    @Nullable
    Mention at(int token) {
        return covers[token];
    }

    List<Mention> mentions() {
        return mentions;
    }

    /** Whether a verb of saying stands here, and no noun that looks the same. */
    boolean says(int token, int floor) {
        String word = prose.token(token);
        if (covers[token] != null || !Character.isLowerCase(word.charAt(0))) {
            return false;
        }
        if (Cues.plain(word) && !Cues.verb(word)) {
            return token > floor && LEADING.contains(lower(token - 1));
        }
        if (!Cues.verb(word)) {
            return false;
        }
        if (!Cues.noun(word)) {
            return true;
        }
        boolean owned = token > floor && OWNED.contains(lower(token - 1));
        return token > floor
                && !owned
                && (covers[token - 1] != null
                        || PRONOUNS.contains(lower(token - 1))
                        || ",)".contains(prose.token(token - 1)));
    }

    String lower(int token) {
        return prose.token(token).toLowerCase(Locale.ROOT);
    }

    static boolean pronoun(String word) {
        return PRONOUNS.contains(word);
    }

    /**
     * Who does what a verb says, in front of it.
     *
     * @param floor nothing before this token counts
     * @return the tokens of the words that name or describe them, or null
     */
    @Nullable
    Span before(int verb, int floor) {
        int at = verb - 1;
        while (at >= floor && covers[at] == null && BETWEEN.contains(lower(at))) {
            at--;
        }
        if (at >= floor && prose.token(at).equals(")")) {
            while (at > floor && !prose.token(at).equals("(")) {
                at--;
            }
            at--;
        }
        if (at >= floor && prose.token(at).equals(",")) {
            // Behind a comma: the words since the comma before it only explain who it is.
            int open = at - 1;
            while (open >= floor && !prose.token(open).equals(",") && at - open < FAR) {
                open--;
            }
            at = open > floor && prose.token(open).equals(",") ? open - 1 : at - 1;
        }
        return at < floor ? null : endingAt(at, floor);
    }

    /** Who does what a verb says, behind it: said Ana Ruiz; said the ministry's spokesman, Ben Okoro. */
    @Nullable
    Span behind(int verb, int limit) {
        int at = verb + 1;
        if (at >= limit) {
            return null;
        }
        if (covers[at] != null || PRONOUNS.contains(lower(at))) {
            return whole(at, limit);
        }
        boolean begins = DETERMINERS.contains(lower(at)) || capital(at) || covers[at] != null;
        if (!begins) {
            return null;
        }
        int end = at;
        while (end < limit && wordy(end) && end - at < 14) {
            end++;
        }
        for (int i = at; i < end; i++) {
            Mention mention = covers[i];
            if (mention != null && mention.type() == EntityType.PERSON) {
                return whole(i, limit);
            }
        }
        // said the chairman, Ana Ruiz
        if (end + 1 < limit && prose.token(end).equals(",")) {
            Mention mention = covers[end + 1];
            if (mention != null && mention.type() == EntityType.PERSON) {
                return whole(end + 1, limit);
            }
        }
        return end > at ? new Span(at, trimmed(at, end)) : null;
    }

    /** The words that end at a token and name or describe somebody. */
    @Nullable
    Span endingAt(int token, int floor) {
        Mention mention = covers[token];
        if (mention != null) {
            return described(new Span(prose.tokenAt(mention.start()), token + 1), mention, floor);
        }
        if (PRONOUNS.contains(lower(token))) {
            return new Span(token, token + 1);
        }
        if (!Character.isLetter(prose.token(token).charAt(0)) || STOPS.contains(lower(token))) {
            return null;
        }
        int start = token;
        while (start > floor && token - start < 14 && wordy(start - 1)) {
            start--;
            if (DETERMINERS.contains(lower(start)) && !lower(start).equals("his") && !within(start, floor)) {
                break;
            }
        }
        return new Span(start, token + 1);
    }

    /** The chair of NATO speaks, not NATO: an office in front of an organization or a place is part of who speaks. */
    private Span described(Span name, Mention mention, int floor) {
        int start = name.start();
        if (mention.type() == EntityType.PERSON || start - 2 < floor) {
            return name;
        }
        int link = lower(start - 1).equals("the") ? start - 2 : start - 1;
        if (link <= floor || !OFFICE.contains(lower(link)) || !Titles.title(prose.token(link - 1))) {
            return name;
        }
        int first = link - 1;
        while (first > floor && (Titles.title(prose.token(first - 1)) || DETERMINERS.contains(lower(first - 1)))) {
            first--;
        }
        return new Span(first, name.end());
    }

    /** "of the" and "for the" lead further back. */
    private boolean within(int token, int floor) {
        return token > floor
                && Set.of("of", "for", "from", "with", "to", "in", "at").contains(lower(token - 1));
    }

    private boolean wordy(int token) {
        String word = prose.token(token);
        char c = word.charAt(0);
        boolean mark = !Character.isLetterOrDigit(c)
                && !word.equals("-")
                && !word.startsWith("'")
                && !word.startsWith("\u2019")
                && !word.equals("&");
        return !mark && !STOPS.contains(lower(token)) && !(Cues.verb(word) && Character.isLowerCase(c));
    }

    private int trimmed(int from, int end) {
        int last = end;
        while (last > from + 1
                && Set.of("in", "on", "at", "to", "of", "with", "during", "about", "by", "from")
                        .contains(lower(last - 1))) {
            last--;
        }
        return last;
    }

    private Span whole(int token, int limit) {
        Mention mention = covers[token];
        if (mention == null) {
            return new Span(token, token + 1);
        }
        int end = token;
        while (end < limit && mention.equals(covers[end])) {
            end++;
        }
        return new Span(prose.tokenAt(mention.start()), end);
    }

    private boolean capital(int token) {
        return Character.isUpperCase(prose.token(token).charAt(0));
    }

    /** The first who is named or described in a sentence: its subject, more often than not. */
    @Nullable
    Span subject(int from, int limit, boolean[] quoted) {
        for (int i = from; i < limit; i++) {
            if (quoted[i]) {
                continue;
            }
            Mention mention = covers[i];
            if (mention != null && mention.type() != EntityType.PLACE) {
                Span whole = whole(i, limit);
                boolean owner = whole.end() < limit && OWNED.contains(lower(whole.end()));
                if (!owner) {
                    return described(whole, mention, from);
                }
                i = whole.end();
                continue;
            }
            if (Set.of("he", "she", "they").contains(lower(i))) {
                return new Span(i, i + 1);
            }
            if (i > from && says(i, from)) {
                return endingAt(i - 1, from);
            }
        }
        return null;
    }
}
