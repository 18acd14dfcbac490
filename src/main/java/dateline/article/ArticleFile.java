package dateline.article;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.SourceText;
import dateline.text.PlainText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The text of an article's file, split where its front matter ends.
 *
 * @param source the whole file
 * @param yaml the front matter, which begins in line 2
 * @param body the Markdown behind it
 */
record ArticleFile(SourceText source, String yaml, String body) {
    /** More than any front matter a person or the importer writes. */
    private static final int MAX_FRONT_MATTER = 64 << 10;

    private static final String EXAMPLE =
            "begin the file with:\n" + "        ---\n        title: A headline\n        date: 2025-08-20\n        ---";

    /** Splits the bytes of a file; nothing when they are no article, which is then told. */
    static Optional<ArticleFile> split(String file, byte[] bytes, Problems problems) {
        String text = decode(file, bytes, problems);
        return text == null ? Optional.empty() : split(new SourceText(file, text), problems);
    }

    private static Optional<ArticleFile> split(SourceText source, Problems problems) {
        String text = source.text();
        int start = fence(text, 0);
        if (start < 0) {
            problems.add(source.error(1, 1, missing(text), hint(text)));
            return Optional.empty();
        }
        for (int line = start; line < text.length(); ) {
            int next = fence(text, line);
            if (next >= 0) {
                String yaml = text.substring(start, line);
                if (yaml.length() > MAX_FRONT_MATTER) {
                    break;
                }
                return Optional.of(new ArticleFile(source, yaml, text.substring(next)));
            }
            int end = text.indexOf('\n', line);
            line = end < 0 ? text.length() : end + 1;
        }
        problems.add(source.error(
                1,
                1,
                "the front matter has no end within " + (MAX_FRONT_MATTER >> 10) + " KB",
                "close it with a line that holds nothing but ---"));
        return Optional.empty();
    }

    /** Where the next line begins when this one is a fence of three dashes (or dots, which end YAML too); else -1. */
    private static int fence(String text, int at) {
        boolean dashes = text.startsWith("---", at) || (at > 0 && text.startsWith("...", at));
        if (!dashes) {
            return -1;
        }
        int end = at + 3;
        while (end < text.length()
                && (text.charAt(end) == ' ' || text.charAt(end) == '\t' || text.charAt(end) == '\r')) {
            end++;
        }
        if (end == text.length()) {
            return end;
        }
        return text.charAt(end) == '\n' ? end + 1 : -1;
    }

    private static String missing(String text) {
        if (text.isBlank()) {
            return "the file is empty";
        }
        if (text.startsWith("+++")) {
            return "TOML front matter (+++) is not supported";
        }
        return text.startsWith("{") ? "JSON front matter is not supported" : "the front matter is missing";
    }

    private static String hint(String text) {
        boolean other = text.startsWith("+++") || text.startsWith("{");
        return other ? "write it as YAML: title: A headline, between two lines of ---" : EXAMPLE;
    }

    private static @Nullable String decode(String file, byte[] bytes, Problems problems) {
        int skip = bom(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        if (bom(bytes, 0xff, 0xfe) || bom(bytes, 0xfe, 0xff)) {
            problems.add(Problem.error(Place.whole(file), "the file is UTF-16", "save it as UTF-8"));
            return null;
        }
        if (plain(bytes, skip)) {
            return new String(bytes, skip, bytes.length - skip, StandardCharsets.ISO_8859_1);
        }
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        CharBuffer out = CharBuffer.allocate(bytes.length - skip);
        CoderResult result = utf8.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(notUtf8(new SourceText(file, text), bytes[in.position()]));
            return null;
        }
        int bad = PlainText.firstUnusable(text);
        if (bad < 0) {
            return text;
        }
        Place place = new SourceText(file, text).place(bad);
        String code = String.format("U+%04X", (int) text.charAt(bad));
        problems.add(Problem.warning(place, "control characters (" + code + ") are left out", null));
        return PlainText.of(text);
    }

    /** Whether all of it is ASCII that any page can carry. */
    private static boolean plain(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            byte b = bytes[i];
            if (b < ' ' && b != '\n' && b != '\r' && b != '\t') {
                return false;
            }
            if (b == 0x7f) {
                return false;
            }
        }
        return true;
    }

    private static Problem notUtf8(SourceText readable, byte wrong) {
        Place place = readable.place(readable.text().length());
        String code = String.format("0x%02X", wrong & 0xff);
        return readable.error(
                place.line(), place.column(), "not valid UTF-8 (byte " + code + ")", "save the file as UTF-8");
    }

    private static boolean bom(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
