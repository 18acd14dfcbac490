package dateline.name;

import dateline.language.Prose;
import dateline.language.WordSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Offices and titles beside the names of people: {@code Foreign Minister} Ana Ruiz; Ana Ruiz, the {@code mayor}. */
public final class Titles {
    private static final Set<String> WORDS = words();

    /** Of address only: they say nothing of an office. */
    private static final Set<String> ADDRESS = WordSet.of("""
            mr mr. mrs mrs. ms ms. miss sir lady lord dame dr dr. former father sister highness excellency
            majesty hon. he hh officer manager coach actor actress singer artist author lawyer leader nurse
            professor prof prof. analyst researcher economist founder deputy vice crown prime foreign
            attorney executive eng eng. engr engr. co-founder
            """);

    /** A title is no longer. */
    private static final int LONGEST = 5;

    /** Words between a name and the office behind it: Ruiz, who has been the city's mayor. */
    private static final int GAP = 4;

    private Titles() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        try (InputStream in = Objects.requireNonNull(Titles.class.getResourceAsStream("words.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean titles = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# ")) {
                    titles = line.equals("# TITLE");
                } else if (titles) {
                    words.add(line.toLowerCase(Locale.ROOT));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(words);
    }

    /** Whether a word is a title or part of one, whatever its case. */
    public static boolean title(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The office beside a name, such as {@code Foreign Minister}; null when there is none, or only a form of address.
     *
     * @param first the first token of the name
     * @param last behind its last token
     */
    public static @Nullable String beside(Prose prose, int first, int last) {
        String before = before(prose, first);
        return before != null && office(before) ? before : behind(prose, last);
    }

    /** All titles right before a token, or null. */
    public static @Nullable String before(Prose prose, int token) {
        int floor = prose.first(prose.sentenceOf(token));
        int start = token;
        while (start > floor && token - start < LONGEST && title(prose.token(start - 1))) {
            start--;
        }
        return start == token ? null : words(prose, start, token);
    }

    private static @Nullable String behind(Prose prose, int last) {
        int limit = last < prose.size() ? prose.last(prose.sentenceOf(last)) : last;
        if (last + 1 >= limit || !prose.token(last).equals(",")) {
            return null;
        }
        for (int i = last + 1; i < Math.min(limit, last + 2 + GAP); i++) {
            if (title(prose.token(i)) && !Character.isUpperCase(prose.token(i).charAt(0))) {
                int end = i + 1;
                while (end < limit && title(prose.token(end))) {
                    end++;
                }
                String found = words(prose, i, end);
                return office(found) ? found : null;
            }
            if (!Character.isLetter(prose.token(i).charAt(0)) && !prose.token(i).startsWith("'")) {
                return null;
            }
        }
        return null;
    }

    private static String words(Prose prose, int from, int to) {
        return prose.text().substring(prose.start(from), prose.end(to - 1));
    }

    private static boolean office(String words) {
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            if (!ADDRESS.contains(word)) {
                return true;
            }
        }
        return words.contains(" ");
    }
}
