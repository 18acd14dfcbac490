package dateline.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Words of like use in one class each, coarse and fine: cities in one, verbs of saying in another. They were learned from
 * text without labels.
 *
 * <p>Its file has a line {@code fine coarse} for each class, and then its words, one a line.
 */
final class WordClasses {
    static final int COARSE = 0;
    static final int FINE = 1;
    static final int LEVELS = 2;

    private final int[] keys = new int[1 << 17];
    private final short[][] classes = new short[LEVELS][1 << 17];

    private WordClasses() {}

    /** No classes at all. */
    static WordClasses none() {
        return new WordClasses();
    }

    /** Those that are part of Dateline. */
    static WordClasses load() {
        try (InputStream in = Objects.requireNonNull(WordClasses.class.getResourceAsStream("classes.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static WordClasses read(BufferedReader lines) throws IOException {
        WordClasses classes = new WordClasses();
        short fine = 0;
        short coarse = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int space = line.indexOf(' ');
            if (space > 0) {
                fine = Short.parseShort(line.substring(0, space));
                coarse = Short.parseShort(line.substring(space + 1));
            } else {
                int at = classes.slot(Hash.of(line));
                classes.keys[at] = Hash.of(line);
                classes.classes[COARSE][at] = coarse;
                classes.classes[FINE][at] = fine;
            }
        }
        return classes;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int at = Hash.mix(7, key) & mask;
        while (keys[at] != 0 && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** The class of a word in small letters, by its {@link Hash#of}; 0 when it is unknown. */
    int of(int level, int word) {
        return classes[level][slot(word)];
    }
}
