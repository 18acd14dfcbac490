package dateline.quote;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.language.Prose;
import dateline.language.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks each quote of a text. It is asked for the quotes in their order, since the speaker of one is often that of the
 * one before. Of the ways to tell, in {@link #way}, the first that applies counts.
 */
final class Attribution {
    /** More words than this between a quote and its verb, and they have nothing to do with each other. */
    private static final int NEAR = 25;

    /** A few words between marks are speech only where a verb says so. */
    private static final int SCRAP = 4;

    private static final Set<String> REPORTS = Set.of("reported", "reports");

    private final Prose prose;
    private final SpeakerSearch search;
    private final List<Span> quotes;
    private final List<Quote> done = new ArrayList<>();
    private final boolean[] quoted;

    /** Who speaks, by tokens, with the verb and how sure it is. */
    private record Found(Span speaker, @Nullable String verb, double confidence) {}

    Attribution(Prose prose, SpeakerSearch search, List<Span> quotes) {
        this.prose = prose;
        this.search = search;
        this.quotes = quotes;
        this.quoted = new boolean[prose.size()];
        for (Span quote : quotes) {
            for (int i = prose.tokenAt(quote.start()); i < prose.size() && prose.start(i) < quote.end(); i++) {
                quoted[i] = true;
            }
        }
    }

    /** The quote with its speaker; to be asked once for each, in order. */
    Quote quote(int index) {
        Span span = quotes.get(index);
        int from = prose.tokenAt(span.start());
        int to = prose.tokenAt(span.end());
        Found found = way(from, to);
        Quote quote = found == null ? same(from, to, span) : quote(span, found);
        done.add(quote);
        return quote;
    }

    private @Nullable Found way(int from, int to) {
        // Where a sentence ends within the marks, what follows is a new one; where nothing ends, the quote is a part of
        // what
        // leads to it.
        String last = from < to ? prose.token(to - 1) : "";
        boolean whole =
                last.equals(",") || last.equals("?") || last.equals("!") || last.equals("-") || last.equals("\u2014");
        boolean comma = to + 1 < prose.size() && prose.token(to + 1).equals(",");
        Found first = whole || comma ? after(from, to) : before(from);
        if (first != null && REPORTS.contains(String.valueOf(first.verb))) {
            // An agency reports what somebody said, whom the sentence may name before.
            Found inner = before(from);
            return inner == null ? first : inner;
        }
        if (first != null) {
            return first;
        }
        return whole || comma ? before(from) : after(from, to);
    }

    /** "...," said Ruiz. "...," Ruiz, who heads the party, told reporters. "..." according to Ruiz. */
    private @Nullable Found after(int from, int to) {
        int start = to;
        while (start < prose.size() && mark(start) && !prose.opensParagraph(start)) {
            start++;
        }
        boolean closed = from < to && ends(prose.token(to - 1)) && !comma(to - 1);
        int limit = start;
        while (limit < prose.size()
                && limit - start < NEAR
                && !quoted[limit]
                && !prose.opensParagraph(limit)
                && (limit == start || prose.sentenceOf(limit) == prose.sentenceOf(start))) {
            limit++;
        }
        if (start >= limit
                || (closed && Character.isUpperCase(prose.token(start).charAt(0)) && !speaks(start, limit))) {
            return null;
        }
        for (int i = start; i < limit; i++) {
            String word = search.lower(i);
            if (word.equals("according") && i + 2 < limit && search.lower(i + 1).equals("to")) {
                Span speaker = search.behind(i + 1, limit);
                return speaker == null ? null : new Found(speaker, "according to", 0.9);
            }
            if (search.says(i, start) || (i == start && Cues.verb(word))) {
                boolean first = i == start;
                Span speaker = first ? search.behind(i, limit) : search.before(i, start);
                if (speaker == null) {
                    speaker = first ? null : search.behind(i, limit);
                }
                if (speaker != null) {
                    return new Found(speaker, prose.token(i), i - start < 8 ? 0.95 : 0.8);
                }
            }
        }
        return null;
    }

    /** Whether a verb of saying comes soon, so that a capital begins no new statement. */
    private boolean speaks(int start, int limit) {
        for (int i = start; i < Math.min(limit, start + 8); i++) {
            if (search.says(i, start) || (i == start && Cues.verb(prose.token(i)))) {
                Span who = i == start ? search.behind(i, limit) : search.before(i, start);
                boolean that = i + 1 < limit && search.lower(i + 1).equals("that");
                return who != null && !that && (who.start() - start <= 2 || i == start);
            }
        }
        return false;
    }

    /** Ruiz said: "..."; Ruiz told reporters that the plan "..."; Ruiz left, warning that "...". */
    private @Nullable Found before(int from) {
        int sentence = prose.first(prose.sentenceOf(from));
        int floor = Math.max(sentence, from - 60);
        int limit = from;
        while (limit > floor && mark(limit - 1)) {
            limit--;
        }
        if (limit == floor && sentence > 0 && !prose.opensParagraph(from)) {
            return colon(sentence);
        }
        for (int i = limit - 1; i >= floor && limit - i < NEAR; i--) {
            if (quoted[i]) {
                continue;
            }
            if (search.lower(i).equals("to") && i > floor && search.lower(i - 1).equals("according")) {
                Span speaker = search.behind(i, limit);
                if (speaker != null) {
                    return new Found(speaker, "according to", 0.85);
                }
            }
            if (search.says(i, floor)) {
                Span speaker = speaker(i, floor);
                if (speaker != null) {
                    return new Found(speaker, prose.token(i), limit - i < 6 ? 0.9 : 0.7);
                }
            }
        }
        return null;
    }

    /** The sentence before may end with a colon: "Ruiz wrote this:" and the quote stands alone. */
    private @Nullable Found colon(int sentence) {
        int last = sentence - 1;
        while (last > 0 && mark(last) && !prose.token(last).equals(":")) {
            last--;
        }
        return prose.token(last).equals(":") ? before(last) : null;
    }

    private @Nullable Span speaker(int verb, int floor) {
        String before = verb > floor ? search.lower(verb - 1) : "";
        boolean participle = search.lower(verb).endsWith("ing")
                && Set.of(",", "and", "before", "after", "by", "while", "in", "for", "when")
                        .contains(before);
        if (participle) {
            return search.subject(floor, verb, quoted);
        }
        Span near = search.before(verb, floor);
        boolean and = before.equals("and") || before.equals("but") || before.equals("to");
        return near == null || and ? search.subject(floor, verb, quoted) : near;
    }

    /** What has no verb of its own: it goes on with what was said before, or stands behind the one who was just named. */
    private Quote same(int from, int to, Span span) {
        Quote last = done.isEmpty() ? null : done.get(done.size() - 1);
        boolean scrap = to - from < SCRAP && !ends(prose.token(Math.max(from, to - 1)));
        if (last != null && last.speaker() != null && !scrap && near(last, from)) {
            return new Quote(
                    span.start(),
                    span.end(),
                    last.speaker(),
                    last.speakerStart(),
                    last.speakerEnd(),
                    last.verb(),
                    last.confidence() * 0.8);
        }
        if (!scrap && prose.opensParagraph(Math.max(0, from - 1))) {
            Mention person = lastPerson(from);
            if (person != null) {
                return new Quote(span.start(), span.end(), person.entity(), person.start(), person.end(), null, 0.4);
            }
        }
        return new Quote(span.start(), span.end(), null, -1, -1, null, 0);
    }

    /** Whether the quote before stands in the same paragraph, or in the one before. */
    private boolean near(Quote last, int from) {
        int paragraphs = 0;
        for (int i = prose.tokenAt(last.end()); i <= from && i < prose.size(); i++) {
            paragraphs += prose.opensParagraph(i) ? 1 : 0;
        }
        return paragraphs <= 1;
    }

    private @Nullable Mention lastPerson(int token) {
        Mention best = null;
        for (Mention mention : search.mentions()) {
            if (mention.start() >= prose.start(token)) {
                break;
            }
            boolean close = prose.sentenceOf(token) - prose.sentenceOf(prose.tokenAt(mention.start())) <= 2;
            if (mention.type() == EntityType.PERSON && close && !quoted[prose.tokenAt(mention.start())]) {
                best = mention;
            }
        }
        return best;
    }

    private Quote quote(Span span, Found found) {
        int start = prose.start(found.speaker.start());
        int end = prose.end(found.speaker.end() - 1);
        Mention mention = named(found.speaker);
        String speaker;
        double confidence = found.confidence;
        if (mention != null) {
            speaker = mention.entity();
        } else {
            String words = prose.text().substring(start, end).replaceAll("\\s+", " ");
            Meaning meaning = meaning(words, found.speaker.start());
            speaker = meaning.name;
            confidence *= meaning.sure;
        }
        return new Quote(span.start(), span.end(), speaker, start, end, found.verb, confidence);
    }

    /** Who is named by these words and no more; "the chair of NATO" is not NATO. */
    private @Nullable Mention named(Span speaker) {
        Mention last = search.at(speaker.end() - 1);
        boolean all = last != null && last.start() <= prose.start(speaker.start());
        return all || (last != null && last.type() == EntityType.PERSON) ? last : null;
    }

    private record Meaning(@Nullable String name, double sure) {}

    private Meaning meaning(String words, int token) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (SpeakerSearch.pronoun(lower)) {
            return lower.equals("he") || lower.equals("she") || lower.equals("who")
                    ? new Meaning(antecedent(token), 0.85)
                    : new Meaning(lower.equals("they") || lower.equals("it") ? antecedent(token) : null, 0.5);
        }
        String known = described(lower, token);
        return new Meaning(known == null ? words : known, 0.9);
    }

    /** Who spoke last, unless somebody was named since; else who was named last. */
    private @Nullable String antecedent(int token) {
        Mention person = null;
        for (Mention mention : search.mentions()) {
            if (mention.start() >= prose.start(token)) {
                break;
            }
            int at = prose.tokenAt(mention.start());
            if (mention.type() == EntityType.PERSON && !quoted[at]) {
                boolean subject =
                        person == null || prose.sentenceOf(prose.tokenAt(person.start())) != prose.sentenceOf(at);
                person = subject ? mention : person;
            }
        }
        for (int i = done.size() - 1; i >= 0; i--) {
            String speaker = done.get(i).speaker();
            if (speaker != null && (person == null || done.get(i).speakerEnd() >= person.end())) {
                return speaker;
            }
            if (speaker != null) {
                break;
            }
        }
        return person == null ? null : person.entity();
    }

    /** "The chair" is whom the text has called so at length before, or whose office that is. */
    private @Nullable String described(String words, int token) {
        if (!words.startsWith("the ") || words.indexOf(' ', 4) > 0) {
            return null;
        }
        String noun = words.substring(4);
        for (int i = done.size() - 1; i >= 0; i--) {
            String speaker = done.get(i).speaker();
            if (speaker != null && speaker.toLowerCase(Locale.ROOT).startsWith(words + " ")) {
                return speaker;
            }
        }
        String found = null;
        for (Mention mention : search.mentions()) {
            String role = mention.role();
            boolean before = mention.start() < prose.start(token);
            if (before && role != null && role.toLowerCase(Locale.ROOT).endsWith(noun)) {
                if (found != null && !found.equals(mention.entity())) {
                    return null;
                }
                found = mention.entity();
            }
        }
        return found;
    }

    private boolean mark(int token) {
        return !Character.isLetterOrDigit(prose.token(token).charAt(0));
    }

    private boolean comma(int token) {
        return prose.token(token).equals(",");
    }

    private static boolean ends(String token) {
        return token.equals(".") || token.equals("!") || token.equals("?");
    }
}
