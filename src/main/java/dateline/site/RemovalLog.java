package dateline.site;

import dateline.clean.Removal;
import dateline.intake.CleanArticle;
import dateline.syntax.JsonText;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every span that cleaning removed, one JSON object a line.
 *
 * <pre>{"input":"a.txt","position":null,"offset":643,"length":34,"rule":"app-promotion","text":"CLICK HERE ..."}</pre>
 */
final class RemovalLog implements Closeable {
    private final @Nullable Writer out;

    private RemovalLog(@Nullable Writer out) {
        this.out = out;
    }

    /** Opens the file, over what was in it; writes nothing when there is none. */
    static RemovalLog open(@Nullable Path file) throws IOException {
        return new RemovalLog(file == null ? null : Files.newBufferedWriter(file));
    }

    void write(CleanArticle article) {
        if (out == null) {
            return;
        }
        try {
            for (Removal removal : article.removals()) {
                out.write(JsonText.of(record(article, removal)) + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, @Nullable Object> record(CleanArticle article, Removal removal) {
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("input", article.input());
        record.put("position", article.position());
        record.put("offset", removal.offset());
        record.put("length", removal.length());
        record.put("rule", removal.rule());
        record.put("text", removal.text());
        return record;
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
