package dateline.name;

import dateline.language.Prose;
import dateline.language.WordSet;
import java.util.Arrays;
import java.util.Set;

/** What is plain to see of each token of a text, as numbers: its word, its look, what the lexicon knows of it. */
final class Reading {
    final Prose prose;
    final Word[] known;
    final Word out;
    /** What the lexicon says of the word alone. */
    final int[] kinds;
    /** One bit for a kind and a place: that a phrase of that kind has the token at that place. */
    final long[] phrases;

    final boolean[] capital;
    final boolean[] shouts;
    /** First word of its sentence, behind whatever quotation marks. */
    final boolean[] first;
    /** In how many places the text has the word in small letters, and in how many with a capital inside a sentence. */
    final int[] small;

    final int[] inner;
    /** Whether nearly all letters of its sentence are capitals. */
    final boolean[] loud;

    final String[] lower;
    /** Whether the token may be part of a name: it has a capital, or joins two that have. */
    final boolean[] candidate;

    /** Small words that stand within names: Bank of England, Umm al-Fahm, Ludwig van Beethoven. */
    private static final Set<String> JOINTS = WordSet.of("""
            of and for the de la del da do dos du des el al bin ibn bint van von der den di - & ' \u2019 's
            \u2019s . / on in to at ul y e + \u2013 \u2011
            """);

    /** More joints than this in a row part two names. */
    private static final int JOINED = 3;

    Reading(Prose prose, Vocabulary vocabulary) {
        this.prose = prose;
        this.out = vocabulary.out();
        int size = prose.size();
        known = new Word[size];
        kinds = new int[size];
        phrases = new long[size];
        capital = new boolean[size];
        shouts = new boolean[size];
        first = new boolean[size];
        small = new int[size];
        inner = new int[size];
        loud = new boolean[size];
        lower = new String[size];
        candidate = new boolean[size];
        for (int i = 0; i < size; i++) {
            look(i, vocabulary.word(prose.text(), prose.start(i), prose.end(i)));
        }
        Cases cases = new Cases(known);
        for (int s = 0; s < prose.sentences(); s++) {
            sentence(prose.first(s), prose.last(s), vocabulary.lexicon(), cases);
        }
        for (int i = 0; i < size; i++) {
            small[i] = cases.small(i);
            inner[i] = cases.inner(i);
        }
    }

    /** A token's own words. */
    String token(int i) {
        return known[i].text;
    }

    private void look(int i, Word word) {
        known[i] = word;
        capital[i] = word.capital;
        shouts[i] = word.shouts;
        lower[i] = word.lower;
        kinds[i] = word.kinds;
    }

    private void sentence(int from, int to, Lexicon lexicon, Cases cases) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(token(start).charAt(0))) {
            start++;
        }
        if (start < to) {
            first[start] = true;
        }
        int letters = 0;
        int loudly = 0;
        for (int i = from; i < to; i++) {
            if (Character.isLetter(token(i).charAt(0))) {
                letters++;
                loudly += shouts[i] ? 1 : 0;
            }
        }
        candidates(from, to);
        boolean all = letters > 3 && loudly * 5 > letters * 4;
        for (int i = from; i < to; i++) {
            loud[i] = all;
            if (!all && !capital[i]) {
                cases.addSmall(i);
            } else if (!all && !first[i]) {
                cases.addInner(i);
            }
            if (capital[i]) {
                phrase(i, to, lexicon);
            }
        }
    }

    private void candidates(int from, int to) {
        // A run of capitals and numbers, with what joins them: of numbers alone it is no name.
        int start = -1;
        int end = -1;
        boolean name = false;
        for (int i = from; i < to; i++) {
            boolean number = Character.isDigit(token(i).charAt(0));
            if ((!capital[i] && !number) || opens(i, to)) {
                continue;
            }
            if (end < 0 || !joined(end + 1, i)) {
                start = i;
                name = false;
            }
            name |= !known[i].number;
            if (name) {
                Arrays.fill(candidate, start, i + 1, true);
                start = i + 1;
            }
            end = i;
        }
        for (int i = from + 1; i < to; i++) {
            candidate[i] |= candidate[i - 1] && (initial(i) || syllable(i, from));
        }
    }

    /** Whether a few joints stand from one token to before another, or none. */
    private boolean joined(int from, int to) {
        if (to - from > JOINED) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!JOINTS.contains(lower[i])) {
                return false;
            }
        }
        return true;
    }

    /** A word that begins a sentence, and before a small word or a number is no name; most sentences begin so. */
    private boolean opens(int i, int to) {
        if (!first[i] || !known[i].opener || i + 1 == to) {
            return false;
        }
        char next = token(i + 1).charAt(0);
        return Character.isDigit(next) || (Character.isLowerCase(next) && !JOINTS.contains(lower[i + 1]));
    }

    /** The full stop of U . S . where somebody has parted them. */
    private boolean initial(int i) {
        return token(i).equals(".") && token(i - 1).length() == 1;
    }

    /** The second half of a given name: Siu - lan. */
    private boolean syllable(int i, int from) {
        return i > from + 1 && token(i - 1).equals("-") && candidate[i - 2];
    }

    /** Marks the longest phrase of each kind that begins at a token. */
    private void phrase(int from, int to, Lexicon lexicon) {
        long key = known[from].phrase;
        int entry = known[from].entry;
        int seen = entry & ~Lexicon.LEADS;
        int[] ends = new int[Kind.COUNT];
        Arrays.fill(ends, from + 1);
        for (int i = from + 1; (entry & Lexicon.LEADS) != 0 && i < Math.min(to, from + Lexicon.LONGEST); i++) {
            key = Hash.phrase(key, token(i));
            entry = lexicon.entry(key);
            seen |= entry & ~Lexicon.LEADS;
            for (int rest = entry & ~Lexicon.LEADS; rest != 0; rest &= rest - 1) {
                ends[Integer.numberOfTrailingZeros(rest)] = i + 1;
            }
        }
        for (int rest = seen; rest != 0; rest &= rest - 1) {
            int kind = Integer.numberOfTrailingZeros(rest);
            mark(kind, from, ends[kind]);
        }
    }

    private void mark(int kind, int from, int to) {
        if (to - from == 1) {
            phrases[from] |= 1L << (kind * Label.PLACES + Label.UNIT);
            return;
        }
        for (int i = from; i < to; i++) {
            int place = i == from ? Label.BEGIN : i == to - 1 ? Label.LAST : Label.INSIDE;
            phrases[i] |= 1L << (kind * Label.PLACES + place);
        }
    }
}
