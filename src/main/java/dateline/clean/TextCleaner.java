package dateline.clean;

import java.util.Arrays;
import java.util.List;

/** Raw text to clean text. */
public final class TextCleaner {
    private TextCleaner() {}

    /**
     * Cleans one text.
     *
     * @param raw as it was found: any line breaks or none
     */
    public static CleanText clean(String raw) {
        List<String> paragraphs = Arrays.stream(raw.split("\\n\\s*\\n"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new CleanText(Body.ofParagraphs(paragraphs), Findings.NONE, List.of(), List.of());
    }
}
