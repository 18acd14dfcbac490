package dateline.article;

import dateline.syntax.Fields;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Spelling;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the key {@code corrections}: what was put right after publication.
 *
 * <pre>
 * corrections:
 *   - date: 2025-08-21
 *     text: The pier has two decks, not three.
 * </pre>
 */
final class CorrectionReader {
    static final List<String> KEYS = List.of("date", "text");

    private final Fields front;
    private final ZoneId zone;

    CorrectionReader(Fields front, ZoneId zone) {
        this.front = front;
        this.zone = zone;
    }

    /** The entries that say when and what, in their order; what is wrong with others is told. */
    List<Correction> read() {
        List<Correction> corrections = new ArrayList<>();
        for (Fields entry : front.maps("corrections")) {
            for (String key : entry.keys()) {
                if (!KEYS.contains(key)) {
                    entry.warnKey(key, "corrections: unknown key \"" + key + "\"", Spelling.hint(key, KEYS));
                }
            }
            Published date = date(entry);
            String text = entry.text("text");
            if (text == null) {
                front.warnKey("corrections", "corrections: an entry has no text, and is left out", null);
            } else if (date != null) {
                corrections.add(new Correction(date, text));
            }
        }
        return List.copyOf(corrections);
    }

    private @Nullable Published date(Fields entry) {
        YamlText text = entry.located("date");
        if (text == null) {
            front.warnKey("corrections", "corrections: an entry has no date, and is left out", Published.EXPECTED);
            return null;
        }
        Published date = Published.parse(text.value(), zone).orElse(null);
        if (date == null) {
            entry.error(text, "corrections: \"" + text.value() + "\" is not a date", Published.EXPECTED);
        }
        return date;
    }
}
