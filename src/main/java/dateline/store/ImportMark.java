package dateline.store;

import dateline.syntax.JsonText;
import dateline.text.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What import wrote into a file, kept in the file itself as the key {@code imported}: a few digits of a hash for each key
 * and for the body. What still has its hash is import's own and follows the source; everything else is an edit by hand.
 *
 * <pre>imported: {title: fobfacbl, body: jadmnboh, words: dpjkhhmcnalbogie}</pre>
 */
final class ImportMark {
    /** The key of the mark. */
    static final String KEY = "imported";

    /** Its entry for the Markdown. */
    static final String BODY = "body";

    /** Its entry for the words in their order, by which a text without address is known again. */
    static final String WORDS = "words";

    private ImportMark() {}

    /** The mark of all that a draft says. */
    static Map<String, Object> of(Draft draft) {
        Map<String, Object> mark = new LinkedHashMap<>();
        draft.front().forEach((key, value) -> mark.put(key, hash(value)));
        mark.put(BODY, hash(draft.body().strip()));
        mark.put(WORDS, words(draft.shingles().fingerprint()));
        return mark;
    }

    /** The entries of a mark as it was read; empty when there is none. */
    static Map<String, Object> read(@Nullable Object value) {
        Map<String, Object> mark = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, hash) -> mark.put(String.valueOf(key), String.valueOf(hash)));
        }
        return mark;
    }

    /** The hash of a value, the same for what is written and what is read back. */
    static String hash(Object value) {
        return letters(Fingerprint.of(JsonText.of(texts(value))).substring(0, 8));
    }

    /** The entry for words with this fingerprint. */
    static String words(long fingerprint) {
        return letters(String.format("%016x", fingerprint));
    }

    /** The fingerprint of the words in a mark as it was read; 0 when there is none. */
    static long wordsIn(@Nullable Object mark) {
        String letters = String.valueOf(read(mark).get(WORDS));
        if (!letters.matches("[a-p]{16}")) {
            return 0;
        }
        long fingerprint = 0;
        for (int i = 0; i < letters.length(); i++) {
            fingerprint = fingerprint << 4 | (letters.charAt(i) - 'a');
        }
        return fingerprint;
    }

    /** The letters from a to p for the hexadecimal digits: no number, which YAML would want in quotes. */
    private static String letters(String digits) {
        StringBuilder letters = new StringBuilder(digits.length());
        for (int i = 0; i < digits.length(); i++) {
            letters.append((char) ('a' + Character.digit(digits.charAt(i), 16)));
        }
        return letters.toString();
    }

    /** What was a number or truth value is a text when it is read again. */
    private static Object texts(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(ImportMark::texts).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> texts = new LinkedHashMap<>();
            map.forEach((key, inner) -> texts.put(String.valueOf(key), texts(inner)));
            return texts;
        }
        return value.toString();
    }
}
