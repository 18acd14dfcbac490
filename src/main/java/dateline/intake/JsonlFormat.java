package dateline.intake;

import java.io.IOException;
import java.util.Set;

/**
 * JSON: a line an article, or one text with an array of articles, as readers, crawlers and APIs export them.
 * {@link JsonArticle} knows their fields.
 */
final class JsonlFormat implements Format {
    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public boolean recognizes(RawInput input) {
        String start = input.start().stripLeading();
        String inside = start.isEmpty() ? "" : start.substring(1).stripLeading();
        boolean object = start.startsWith("{") && (inside.startsWith("\"") || inside.startsWith("}"));
        boolean array = start.startsWith("[") && (inside.startsWith("{") || inside.startsWith("]"));
        return object || array;
    }

    @Override
    public Set<String> extensions() {
        return Set.of("jsonl", "ndjson", "json");
    }

    @Override
    public Set<String> mediaTypes() {
        return Set.of("application/json", "application/jsonl", "application/x-ndjson", "application/x-jsonlines");
    }

    @Override
    public void read(RawInput input, Sink sink) throws IOException {
        if (JsonDocument.recognizes(input.start())) {
            new JsonDocument(input, sink).read();
        } else {
            new JsonLines(input, sink).read();
        }
    }
}
