package dateline.site;

import dateline.syntax.JsonTree;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * A line that holds a text to analyze.
 *
 * @param id what the text is called, empty when the line does not say
 * @param text plain text
 */
record TextLine(String id, String text) {
    /** What a message says that is about a line of another form. */
    static final String EXPECTED = "expected {\"id\": \"a\", \"text\": \"...\"}";

    /** Reads a line; empty when it is no JSON object with a text. */
    static Optional<TextLine> of(String line) {
        try {
            if (JsonTree.of(line) instanceof Map<?, ?> fields && fields.get("text") instanceof String text) {
                Object id = fields.get("id");
                return Optional.of(new TextLine(id == null ? "" : String.valueOf(id), text));
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
