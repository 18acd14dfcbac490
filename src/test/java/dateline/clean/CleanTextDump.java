package dateline.clean;

import org.jspecify.annotations.Nullable;

/** A cleaned text as the lines of a test. */
final class CleanTextDump {
    private CleanTextDump() {}

    static String of(CleanText text) {
        StringBuilder out = new StringBuilder();
        out.append(text.body().text()).append("\n---\n");
        Findings found = text.findings();
        line(out, "authors", found.authors());
        line(out, "biography", found.biography());
        line(out, "published", found.published());
        line(out, "updated", found.updated());
        line(out, "contributors", found.contributors());
        found.captions().forEach(caption -> line(out, "caption", caption.text() + " | " + caption.credit()));
        line(out, "tags", found.tags());
        found.related().forEach(headline -> line(out, "related", headline));
        line(out, "video", found.video());
        line(out, "minutes", found.minutes());
        line(out, "cut", found.cut() ? "yes" : null);
        text.titles().forEach(title -> line(out, "title", title));
        text.removals()
                .forEach(gone -> line(
                        out,
                        gone.offset() + "+" + gone.length() + " " + gone.rule(),
                        gone.text().replace("\n", "\\n")));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, @Nullable Object value) {
        if (value != null && !value.toString().equals("[]")) {
            out.append(name).append(": ").append(value).append('\n');
        }
    }
}
