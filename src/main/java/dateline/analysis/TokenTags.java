package dateline.analysis;

import dateline.language.Prose;
import dateline.name.Name;
import dateline.name.NameFinder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Names in text that somebody else has split into tokens, as tags in the scheme IOB2: {@code B-PER I-PER O}. */
public final class TokenTags {
    private final NameFinder finder = new NameFinder();

    /**
     * The tags of a text.
     *
     * @param sentences of one text, each with its tokens, none of them empty
     * @return a tag for each token, in order
     */
    public List<String> of(List<List<String>> sentences) {
        List<List<String>> parted = new ArrayList<>(sentences.size());
        int[] starts = new int[sentences.stream().mapToInt(List::size).sum() + 1];
        int count = 0;
        int at = 0;
        for (List<String> sentence : sentences) {
            List<String> parts = new ArrayList<>(sentence.size());
            for (String token : sentence) {
                starts[count++] = at + parts.size();
                part(token, parts);
            }
            parted.add(parts);
            at += parts.size();
        }
        starts[count] = at;
        String[] tags = new String[count];
        Arrays.fill(tags, "O");
        for (Name name : finder.find(Prose.ofTokens(parted))) {
            int first = Arrays.binarySearch(starts, name.first());
            int last = Arrays.binarySearch(starts, name.last());
            // A name that ends within a token of theirs is none of their names.
            for (int i = first; first >= 0 && i < last; i++) {
                tags[i] = (i == first ? "B-" : "I-") + AnalysisJson.type(name.type());
            }
        }
        return List.of(tags);
    }

    /** Hyphens stand alone, as in {@link Prose#of}. */
    private static void part(String token, List<String> parts) {
        int from = 0;
        for (int i = 1; i + 1 < token.length(); i++) {
            boolean inside = token.charAt(i) == '-'
                    && Character.isLetterOrDigit(token.charAt(i - 1))
                    && Character.isLetterOrDigit(token.charAt(i + 1));
            if (inside && i > from) {
                parts.add(token.substring(from, i));
                parts.add("-");
                from = i + 1;
            }
        }
        parts.add(token.substring(from));
    }
}
