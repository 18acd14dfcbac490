package dateline.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How much a word speaks for main text, as log odds: of the names of classes and ids ({@code .entry}, {@code .related})
 * and of short texts ({@code subscribe}). A word that is not in it says nothing.
 */
interface Vocabulary {
    /** No element has more names that count. */
    int MAX_NAMES = 16;

    /** No longer text is asked word by word: sentences speak for themselves. */
    int MAX_WORDS = 30;

    /** The log odds of a word, 0 for one that is not known. */
    float weight(String word);

    /** The sum over the names of an element, within bounds that no pile of names can leave. */
    default float evidence(Element element) {
        float sum = 0;
        for (String name : names(element)) {
            sum += weight(name);
        }
        return Math.max(-6, Math.min(6, sum));
    }

    /**
     * The names of an element's class, id, role and {@code itemprop}, whole and in parts.
     *
     * <p>{@code <div class="postBody big">} has {@code .postbody, .post, .body, .big, <div}
     */
    static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        names.add("<" + element.normalName());
        if (element.attributesSize() > 0) {
            for (String key : List.of("class", "id", "role", "itemprop")) {
                add(names, element.attr(key));
            }
        }
        return names;
    }

    private static void add(List<String> names, String value) {
        int from = 0;
        int length = Math.min(value.length(), 300);
        for (int i = 0; i <= length && names.size() < MAX_NAMES; i++) {
            if (i == length || Character.isWhitespace(value.charAt(i))) {
                if (i > from) {
                    parts(names, value.substring(from, i));
                }
                from = i + 1;
            }
        }
    }

    private static void parts(List<String> names, String name) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean end = i == name.length() || !Character.isLetter(name.charAt(i));
            boolean hump = !end
                    && i > from
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (end || hump) {
                if (i - from > 1) {
                    parts.add("." + name.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = hump ? i : i + 1;
            }
        }
        if (parts.size() > 1) {
            names.add("." + withoutNumbers(name));
        }
        names.addAll(parts);
    }

    private static String withoutNumbers(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!Character.isDigit(name.charAt(i))) {
                out.append(Character.toLowerCase(name.charAt(i)));
            }
        }
        return out.toString();
    }

    /**
     * The words of a short text, first and last words marked as such.
     *
     * <p>{@code Read more} has {@code read, more, ^read more, more$}; a long text has none.
     */
    static List<String> words(String text, int count) {
        if (count == 0 || count > MAX_WORDS) {
            return List.of();
        }
        List<String> words = new ArrayList<>(count + 3);
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && from < 0) {
                from = i;
            } else if (!letter && from >= 0) {
                String word = text.substring(from, i).toLowerCase(Locale.ROOT);
                words.add(Character.isDigit(word.charAt(0)) ? "0".repeat(Math.min(4, word.length())) : word);
                from = -1;
            }
        }
        if (words.size() > 1) {
            words.add("^" + words.get(0) + " " + words.get(1));
        } else if (words.size() == 1) {
            words.add("=" + words.get(0));
        }
        return words;
    }
}
