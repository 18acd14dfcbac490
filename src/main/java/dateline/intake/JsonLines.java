package dateline.intake;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.syntax.JsonTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** JSON Lines (jsonlines.org): UTF-8, an object a line. A line that cannot be used is told, and the next one is read. */
final class JsonLines {
    private static final int MAX_LINE = RawInput.MAX_ARTICLE;

    private final RawInput input;
    private final Sink sink;
    private final InputStream bytes;
    private final byte[] buffer = new byte[64 << 10];
    private int at;
    private int filled;
    private int line;
    private int articles;

    JsonLines(RawInput input, Sink sink) {
        this.input = input;
        this.sink = sink;
        this.bytes = input.utf8();
    }

    void read() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        while (nextLine(content)) {
            byte[] text = content.toByteArray();
            if (text.length > MAX_LINE) {
                sink.problem(input.error(line, 0, "the line is longer than " + (MAX_LINE >> 20) + " MB", null));
            } else if (!isBlank(text)) {
                row(text);
            }
        }
        if (articles == 0) {
            sink.problem(input.note("holds no articles"));
        }
    }

    /** Reads up to the next line end; of a line that is too long only so much that one can see it is. */
    private boolean nextLine(ByteArrayOutputStream content) throws IOException {
        content.reset();
        boolean any = false;
        while (at < filled || fill()) {
            any = true;
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            content.write(buffer, at, Math.min(end - at, MAX_LINE + 1 - content.size()));
            boolean ended = end < filled;
            at = ended ? end + 1 : end;
            if (ended) {
                break;
            }
        }
        line += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, bytes.read(buffer));
        return filled > 0;
    }

    private static boolean isBlank(byte[] text) {
        for (byte b : text) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private void row(byte[] text) {
        articles++;
        try {
            Object row = DecodedText.isUtf8(text) ? JsonTree.of(new String(text, StandardCharsets.UTF_8)) : null;
            if (row == null) {
                sink.problem(input.error(line, 0, "the line is not valid UTF-8", "save the file as UTF-8"));
            } else if (row instanceof Map<?, ?> fields) {
                article(new JsonRow(fields));
            } else {
                sink.problem(input.error(line, 0, "the line is not a JSON object", "expected {\"title\": ...}"));
            }
        } catch (JsonProcessingException e) {
            sink.problem(input.error(line, column(e), "the line " + JsonTree.explain(e), null));
        } catch (IOException e) {
            throw new AssertionError("a text in memory can be read", e);
        }
    }

    private void article(JsonRow row) {
        RawArticle article = JsonArticle.of(input, "line " + line, row, Known.NOTHING);
        if (article == null) {
            sink.problem(input.error(line, 0, JsonArticle.missing(row), JsonArticle.HINT));
        } else {
            sink.article(article);
        }
    }

    private static int column(JsonProcessingException trouble) {
        JsonLocation location = trouble.getLocation();
        return location == null ? 0 : Math.max(0, location.getColumnNr());
    }
}
