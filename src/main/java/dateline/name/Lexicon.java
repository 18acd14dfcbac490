package dateline.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
            try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                lexicon.read(lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lexicon;
    }

    private void read(BufferedReader lines) throws IOException {
        Kind kind = Kind.COMMON;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("# ")) {
                kind = Kind.valueOf(line.substring(2));
            } else {
                add(kind, line);
            }
        }
    }

    private void add(Kind kind, String phrase) {
        long key = 0;
        int from = 0;
        while (from <= phrase.length()) {
            int space = phrase.indexOf(' ', from);
            int to = space < 0 ? phrase.length() : space;
            key = Hash.phrase(key, phrase.subSequence(from, to));
            from = to + 1;
        }
        int at = slot(key);
        keys[at] = key;
        bits[at] |= (short) kind.bit();
    }

    private int slot(long key) {
        int at = (int) (key ^ (key >>> 32)) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** What is known of a phrase, by the number that {@link Hash#phrase} gave; 0 when nothing is. */
    int bits(long phrase) {
        return bits[slot(phrase)];
    }

    /** What is known of a word. */
    int bits(CharSequence word) {
        return bits(Hash.phrase(0, word));
    }
}
