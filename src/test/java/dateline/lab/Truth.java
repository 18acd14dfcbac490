package dateline.lab;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What is true of one page, as {@code truth.json} says it.
 *
 * @param id names the page
 * @param fields texts and lists of texts; a field that people looked for and did not find is empty
 * @param page its file, gzip
 */
public record Truth(String id, Map<String, List<String>> fields, Path page) {

    /** The first text of a field, or null. */
    public @Nullable String text(String field) {
        List<String> texts = fields.get(field);
        return texts == null || texts.isEmpty() ? null : texts.get(0);
    }

    /** All texts of a field. */
    public List<String> texts(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /** The set that the page belongs to, such as {@code sh}. */
    public String set() {
        return id.substring(0, 2);
    }

    /** The host without {@code www.}; pages without an address are each a host of their own. */
    public String host() {
        String url = text("url");
        String host = url == null || url.contains("fakehost")
                ? null
                : URI.create(url.replaceAll("[^!-~]|[|{}^`\\[\\]\"\\\\]", "_")).getHost();
        return host == null ? id : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    /** The page, unpacked. */
    public InputStream open() throws IOException {
        return new GZIPInputStream(Files.newInputStream(page));
    }

    /** Reads all pages of a folder that has {@code truth.json} and {@code html/}. */
    public static List<Truth> read(Path folder) throws IOException {
        List<Truth> all = new ArrayList<>();
        try (JsonParser json =
                new JsonFactory().createParser(folder.resolve("truth.json").toFile())) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String id = json.currentName();
                json.nextToken();
                all.add(new Truth(id, fields(json), folder.resolve("html").resolve(id + ".html.gz")));
            }
        }
        return all;
    }

    private static Map<String, List<String>> fields(JsonParser json) throws IOException {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            List<String> texts = new ArrayList<>();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    texts.add(json.getText());
                }
            } else if (token == JsonToken.VALUE_STRING) {
                texts.add(json.getText());
            } else {
                json.skipChildren();
            }
            fields.put(name, texts);
        }
        return fields;
    }
}
