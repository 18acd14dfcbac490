package dateline.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people hand over by mistake: files that hold no text, by their first bytes.
 *
 * <pre>Foreign.of("%PDF-1.7...") -> "a PDF"</pre>
 */
final class Foreign {
    private record Kind(String magic, String name) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("PK\u0003\u0004", "a ZIP archive (or a DOCX, ODT or EPUB)"),
            new Kind("%PDF-", "a PDF"),
            new Kind("\u00d0\u00cf\u0011\u00e0", "an old Office document"),
            new Kind("{\\rtf", "an RTF document"),
            new Kind("\u0089PNG", "an image"),
            new Kind("\u00ff\u00d8\u00ff", "an image"),
            new Kind("GIF8", "an image"),
            new Kind("RIFF", "an image, sound or film"),
            new Kind("BZh", "packed with bzip2"),
            new Kind("\u00fd7zXZ", "packed with xz"),
            new Kind("7z\u00bc\u00af", "a 7z archive"),
            new Kind("(\u00b5/\u00fd", "packed with Zstandard"),
            new Kind("\u001f\u008b", "packed twice with gzip"),
            new Kind("SQLite format 3", "an SQLite database"),
            new Kind("From: <Saved by ", "an MHTML archive; save the page as HTML"));

    private Foreign() {}

    /** What the bytes are, with its article; null when they may be text. */
    static @Nullable String of(RawInput input) {
        byte[] head = input.head();
        String start = new String(head, 0, Math.min(16, head.length), StandardCharsets.ISO_8859_1);
        for (Kind kind : KINDS) {
            if (start.startsWith(kind.magic())) {
                return kind.name();
            }
        }
        return CharacterSets.byMark(head) == null && hasNul(head) ? "binary data" : null;
    }

    private static boolean hasNul(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
