package dateline.syntax;

import java.util.List;
import java.util.Map;

/**
 * A value in a YAML document with the place where it begins; lines and columns count from 1.
 *
 * <p>{@code topics: [Security, Europe]} is a {@link YamlMap} of one entry whose value is a {@link YamlList} of two
 * {@link YamlText}s.
 */
public sealed interface YamlValue {
    /** The line where the value begins. */
    int line();

    /** The column where the value begins. */
    int column();

    /** What it is, for a message: "text", "a list", "a map". */
    String kind();

    /**
     * Anything that is neither list nor map. YAML 1.2 has numbers, booleans and nulls too; here they stay as written, and
     * who reads them says what they must be.
     *
     * @param value the text, without quotes
     * @param plain whether it stood without quotes, so that {@code true} or {@code null} can be meant
     */
    record YamlText(String value, boolean plain, int line, int column) implements YamlValue {
        /** Whether it is nothing: {@code key:}, {@code key: ~} or {@code key: null} (YAML 1.2, 10.3.2). */
        public boolean isNull() {
            return plain && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "text";
        }
    }

    /** Values in order. */
    record YamlList(List<YamlValue> items, int line, int column) implements YamlValue {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Entries in the order of the document; no key stands twice. */
    record YamlMap(Map<String, YamlEntry> entries, int line, int column) implements YamlValue {
        @Override
        public String kind() {
            return "a map";
        }
    }

    /** One entry of a map; line and column are those of the key. */
    record YamlEntry(YamlValue value, int line, int column) {}
}
