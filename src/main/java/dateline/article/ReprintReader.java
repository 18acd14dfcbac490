package dateline.article;

import dateline.syntax.Fields;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Spelling;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code also}: where else the same text was published.
 *
 * <pre>
 * also:
 *   - source: Harbour Gazette
 *     url: https://gazette.example/pier
 * </pre>
 */
final class ReprintReader {
    static final List<String> KEYS = List.of("source", "url", "title");

    private final Fields front;

    ReprintReader(Fields front) {
        this.front = front;
    }

    /** The entries that say where; what is wrong with others is told. */
    List<Reprint> read() {
        List<Reprint> reprints = new ArrayList<>();
        for (Fields entry : front.maps("also")) {
            for (String key : entry.keys()) {
                if (!KEYS.contains(key)) {
                    entry.warnKey(key, "also: unknown key \"" + key + "\"", Spelling.hint(key, KEYS));
                }
            }
            Reprint reprint = new Reprint(entry.text("source"), url(entry), entry.text("title"));
            if (reprint.source() != null || reprint.url() != null) {
                reprints.add(reprint);
            }
        }
        return List.copyOf(reprints);
    }

    private static @Nullable String url(Fields entry) {
        YamlText text = entry.located("url");
        String url = text == null ? null : WebAddress.absolute(text.value());
        if (url == null && text != null) {
            entry.warning(text, "also: \"" + text.value() + "\" is not a web address, and is left out", null);
        }
        return url;
    }
}
