package dateline.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Names and words that are known beforehand: first names, cities, demonyms, titles and others, each by its {@link Kind}.
 *
 * <p>Its files have lines {@code KIND} and then one word or phrase a line, the tokens of a phrase parted by one space.
 * What they are made from stands in {@code ATTRIBUTION.md} beside them.
 */
final class Lexicon {
    /** Longer phrases are not looked for. */
    static final int LONGEST = 7;

    /** Beside the kinds of a phrase: that longer ones begin with it. */
    static final int LEADS = 1 << Kind.COUNT;

    private static final String[] FILES = {"lexicon.txt", "words.txt"};

    private final long[] keys;
    private final short[] bits;
    private final int mask;

    /** @param capacity a power of two, about twice the number of entries at least */
    private Lexicon(int capacity) {
        keys = new long[capacity];
        bits = new short[capacity];
        mask = capacity - 1;
    }

    /** The one that is part of Dateline. */
    static Lexicon load() {
        Lexicon lexicon = new Lexicon(1 << 19);
        for (String file : FILES) {
            try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
                lexicon.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lexicon;
    }

    /** Without a text for each of many thousand lines: whoever builds a small site waits for this. */
    private void read(String lines) {
        Kind kind = Kind.COMMON;
        int to;
        for (int from = 0; from < lines.length(); from = to + 1) {
            int end = lines.indexOf('\n', from);
            to = end < 0 ? lines.length() : end;
            if (lines.startsWith("# ", from)) {
                kind = Kind.valueOf(lines.substring(from + 2, to));
            } else {
                add(kind, lines, from, to);
            }
        }
    }

    private void add(Kind kind, String lines, int from, int to) {
        long key = 0;
        int word = from;
        for (int i = from; i <= to; i++) {
            if (i == to || lines.charAt(i) == ' ') {
                key = Hash.phrase(key, lines, word, i);
                note(key, i == to ? kind.bit() : LEADS);
                word = i + 1;
            }
        }
    }

    private void note(long key, int bit) {
        int at = slot(key);
        keys[at] = key;
        bits[at] |= (short) bit;
    }

    private int slot(long key) {
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** What is known of a phrase, by the number that {@link Hash#phrase} gave, and whether it {@link #LEADS}; 0 when nothing is. */
    int entry(long phrase) {
        return bits[slot(phrase)];
    }

    /** What is known of a word. */
    int bits(String word) {
        return entry(Hash.phrase(0, word)) & ~LEADS;
    }
}
