package dateline.syntax;

import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlList;
import dateline.syntax.YamlValue.YamlMap;
import dateline.syntax.YamlValue.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the YAML that nearly all front matter is: one key a line with a text, or a list or a map in brackets, and maps of
 * such lines indented by two spaces; and comments between them. Whatever it is not sure of it leaves to the library, with which a test compares it on random input.
 *
 * <pre>
 * title: "Talks: day two"
 * topics: [Security, "Europe"]
 * entities:
 *   people: [Dan Caine]
 * # What no index needs
 * pages: {email: false, data: false}
 * </pre>
 */
final class PlainYaml {
    /** At the start of a plain text these mean something (YAML 1.2.2, 5.3), or might. */
    private static final String INDICATORS = " -?:,[]{}#&*!|>'\"%@`=<";

    /** What a list, a map and a text in quotation marks begin with. */
    private static final String ENCLOSING = "[{\"";

    private static final int INDENT = 2;

    /** As many brackets within brackets as anybody writes. */
    private static final int BRACKETS = 4;

    private final String text;
    private final int skippedLines;
    private int at;
    private int line;
    private int lineStart;
    private int lineEnd;
    private int past;
    private String key = "";

    private PlainYaml(String text, int skippedLines) {
        this.text = text;
        this.skippedLines = skippedLines;
    }

    /**
     * The map, as {@link YamlReader} reads it; null when the library must look.
     *
     * @param skippedLines how many lines of the file stand before the text
     */
    static @Nullable YamlMap read(String text, int skippedLines) {
        return new PlainYaml(text, skippedLines).root();
    }

    private @Nullable YamlMap root() {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        int first = 0;
        while (at < text.length()) {
            startLine();
            if (lineStart == lineEnd || comment()) {
                continue;
            }
            first = first == 0 ? line : first;
            YamlEntry entry = entry(0);
            if (entry == null || entries.putIfAbsent(key, entry) != null) {
                return null;
            }
        }
        return entries.isEmpty() ? null : new YamlMap(entries, first + skippedLines, 1);
    }

    private void startLine() {
        lineStart = at;
        int end = text.indexOf('\n', at);
        lineEnd = end < 0 ? text.length() : end;
        at = Math.min(text.length(), lineEnd + 1);
        line++;
    }

    /** Whether the line is a comment, and nothing in it is a mistake. */
    private boolean comment() {
        return text.charAt(lineStart) == '#' && printable(lineStart, lineEnd);
    }

    private boolean printable(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!printable(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The entry in this line, whose key is then in {@link #key}; null when it is of another form. */
    private @Nullable YamlEntry entry(int indent) {
        int start = lineStart + indent;
        int colon = start;
        while (colon < lineEnd && keyCharacter(text.charAt(colon))) {
            colon++;
        }
        if (colon == start || colon >= lineEnd || text.charAt(colon) != ':') {
            return null;
        }
        String own = text.substring(start, colon);
        int keyLine = line;
        YamlValue value = colon + 1 == lineEnd ? map(indent) : text.charAt(colon + 1) == ' ' ? value(colon + 2) : null;
        key = own;
        return value == null ? null : new YamlEntry(value, keyLine + skippedLines, indent + 1);
    }

    private static boolean keyCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The map in the indented lines that follow. */
    private @Nullable YamlMap map(int indent) {
        if (indent > 0 || !text.startsWith("  ", at)) {
            return null;
        }
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        int first = line + 1;
        while (text.startsWith("  ", at)) {
            startLine();
            YamlEntry entry = entry(INDENT);
            if (entry == null || entries.putIfAbsent(key, entry) != null) {
                return null;
            }
        }
        return new YamlMap(entries, first + skippedLines, INDENT + 1);
    }

    private @Nullable YamlValue value(int start) {
        int end = lineEnd;
        if (start >= end || text.charAt(start) == ' ' || text.charAt(end - 1) <= ' ') {
            return null;
        }
        if (ENCLOSING.indexOf(text.charAt(start)) >= 0) {
            YamlValue value = enclosed(start, 0);
            return past == end ? value : null;
        }
        return alone() && plain(start, end, false) ? plain(start, end) : null;
    }

    /** Whether the next line is no continuation of a plain text. */
    private boolean alone() {
        return at >= text.length()
                || keyCharacter(text.charAt(at))
                || text.charAt(at) == '\n'
                || text.charAt(at) == '#'
                || (text.startsWith("  ", at) && nested());
    }

    /** Inside a map a line that is indented as far is the next entry. */
    private boolean nested() {
        return text.charAt(lineStart) == ' ' && at + INDENT < text.length() && keyCharacter(text.charAt(at + INDENT));
    }

    private YamlText plain(int start, int end) {
        return new YamlText(text.substring(start, end), true, line + skippedLines, start - lineStart + 1);
    }

    private YamlText quoted(int start, int close) {
        return new YamlText(text.substring(start + 1, close), false, line + skippedLines, start - lineStart + 1);
    }

    /** Where a text in quotation marks ends that has no escapes; -1 when there is no such. */
    private int closing(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            if (c == '\\' || !printable(c)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a character may stand in a text: beyond ASCII only what is a letter is surely nothing else. */
    private static boolean printable(char c) {
        return c < 0x7f
                ? c >= ' '
                : Character.isLetter(c) || (c >= 0x2018 && c <= 0x201d) || c == 0x2013 || c == 0x2014;
    }

    private boolean plain(int start, int end, boolean inList) {
        if (start >= end || INDICATORS.indexOf(text.charAt(start)) >= 0 || text.charAt(end - 1) == ' ') {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean colon = c == ':' && (inList || i + 1 == end || text.charAt(i + 1) == ' ');
            boolean comment = c == '#' && text.charAt(i - 1) == ' ';
            boolean flow = inList && (c == '[' || c == ']' || c == '{' || c == '}' || c == ',');
            if (colon || comment || flow || !printable(c)) {
                return false;
            }
        }
        return true;
    }

    /** What stands in brackets or quotation marks; where it ends is then in {@link #past}. */
    private @Nullable YamlValue enclosed(int start, int depth) {
        char c = text.charAt(start);
        if (c == '"') {
            int close = closing(start, lineEnd);
            past = close + 1;
            return close < 0 ? null : quoted(start, close);
        }
        return depth == BRACKETS ? null : c == '[' ? list(start, depth) : bracketed(start, depth);
    }

    /** A value within brackets. */
    private @Nullable YamlValue inner(int start, int depth) {
        if (start >= lineEnd) {
            return null;
        }
        if (ENCLOSING.indexOf(text.charAt(start)) >= 0) {
            return enclosed(start, depth);
        }
        int end = start;
        while (end < lineEnd && ",]}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        past = end;
        return plain(start, end, true) ? plain(start, end) : null;
    }

    private @Nullable YamlList list(int start, int depth) {
        List<YamlValue> items = new ArrayList<>(4);
        past = start + 1;
        while (!closed(']', items.isEmpty())) {
            YamlValue item = past < 0 ? null : inner(past, depth + 1);
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        return new YamlList(items, line + skippedLines, start - lineStart + 1);
    }

    private @Nullable YamlMap bracketed(int start, int depth) {
        Map<String, YamlEntry> entries = new LinkedHashMap<>();
        past = start + 1;
        while (!closed('}', entries.isEmpty())) {
            int name = past;
            int colon = name;
            while (colon >= 0 && colon < lineEnd && keyCharacter(text.charAt(colon))) {
                colon++;
            }
            if (colon <= name || !text.startsWith(": ", colon)) {
                return null;
            }
            YamlValue value = inner(colon + 2, depth + 1);
            YamlEntry entry = value == null ? null : new YamlEntry(value, line + skippedLines, name - lineStart + 1);
            if (entry == null || entries.putIfAbsent(text.substring(name, colon), entry) != null) {
                return null;
            }
        }
        return new YamlMap(entries, line + skippedLines, start - lineStart + 1);
    }

    /** Whether a list or map ends here. If not, {@link #past} is where the next of it begins, or -1 where none can. */
    private boolean closed(char bracket, boolean first) {
        if (past < lineEnd && text.charAt(past) == bracket) {
            past++;
            return true;
        }
        if (!first) {
            past = text.startsWith(", ", past) && past + 2 < lineEnd && text.charAt(past + 2) != bracket
                    ? past + 2
                    : -1;
        }
        return false;
    }
}
