package dateline.article;

import dateline.problem.Problems;
import dateline.syntax.Fields;
import dateline.syntax.YamlReader;
import dateline.syntax.YamlValue.YamlEntry;
import dateline.syntax.YamlValue.YamlMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of an article, to change some of its keys or its body: every line that is not of these stays as it is, with its
 * comments, order and quotes.
 *
 * <pre>
 * ArticleEdit edit = ArticleEdit.of("content/pier.md", bytes).orElseThrow();
 * edit.put("title", "The pier opens");
 * edit.text() // is the same file with another line for the title
 * </pre>
 */
public final class ArticleEdit {
    private final List<String> lines;
    private final Map<String, Integer> starts = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean windows;
    private String body;

    private ArticleEdit(ArticleFile file, YamlMap map) {
        Fields fields = new Fields(map, file.source(), new Problems());
        lines = new ArrayList<>(lf(file.yaml()).lines().toList());
        for (Map.Entry<String, YamlEntry> entry : map.entries().entrySet()) {
            // The front matter begins in line 2 of the file.
            starts.put(entry.getKey(), entry.getValue().line() - 2);
            values.put(entry.getKey(), fields.tree(entry.getKey()));
        }
        windows = file.source().text().contains("\r\n");
        body = lf(file.body());
    }

    /** Reads a file; nothing when it is no article that can be changed line by line. */
    public static Optional<ArticleEdit> of(String file, byte[] bytes) {
        Problems problems = new Problems();
        return ArticleFile.split(file, bytes, problems)
                .flatMap(parts -> YamlReader.read(parts.source(), parts.yaml(), 1, problems)
                        .filter(map -> !problems.hasErrors())
                        .filter(ArticleEdit::byLines)
                        .map(map -> new ArticleEdit(parts, map)));
    }

    /** Whether each key begins a line of its own, which no map between braces has. */
    private static boolean byLines(YamlMap map) {
        return map.entries().values().stream().allMatch(entry -> entry.column() == 1)
                && map.entries().values().stream()
                                .map(YamlEntry::line)
                                .distinct()
                                .count()
                        == map.entries().size();
    }

    /** All keys in their order with their values. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The value of a key as text, list or map of these; null when it is not there. */
    public @Nullable Object value(String key) {
        return values.get(key);
    }

    /** The Markdown, with the line ends of Unix. */
    public String body() {
        return body;
    }

    /** Sets another body. */
    public void body(String markdown) {
        body = markdown;
    }

    /** Sets the value of a key, in its place or at the end; values as in {@link ArticleWriter#text}. */
    public void put(String key, Object value) {
        List<String> fresh = ArticleWriter.entry(key, value).lines().toList();
        Integer start = starts.get(key);
        int from = start == null ? lines.size() : start;
        int removed = start == null ? 0 : end(start) - start;
        lines.subList(from, from + removed).clear();
        lines.addAll(from, fresh);
        starts.replaceAll((other, line) -> line > from ? line + fresh.size() - removed : line);
        starts.put(key, from);
        values.put(key, value);
    }

    /** Where the lines of a value end: before the next key, and before the comments and blank lines above that. */
    private int end(int start) {
        int next = starts.values().stream()
                .filter(line -> line > start)
                .min(Integer::compare)
                .orElse(lines.size());
        while (next > start + 1 && lines.get(next - 1).matches("\\s*(#.*)?")) {
            next--;
        }
        return next;
    }

    /** The text of the file. */
    public String text() {
        String text = "---\n" + String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + "---\n" + body;
        return windows ? text.replace("\n", "\r\n") : text;
    }

    private static String lf(String text) {
        return text.replace("\r\n", "\n");
    }
}
