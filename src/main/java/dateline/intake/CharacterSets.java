package dateline.intake;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The character sets that labels mean on the web, which is not what they say (WHATWG Encoding Standard, "Names and
 * labels").
 *
 * <pre>
 * CharacterSets.of("ISO-8859-1") -> windows-1252
 * CharacterSets.of("x-klingon")  -> null
 * </pre>
 */
final class CharacterSets {
    /** What texts without a label are, where they are not UTF-8. */
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private CharacterSets() {}

    /** The character set of a label, or null when nothing has this name. */
    static @Nullable Charset of(@Nullable String label) {
        if (label == null) {
            return null;
        }
        String name = label.strip().toLowerCase(Locale.ROOT);
        try {
            return Charset.forName(meant(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String meant(String name) {
        return switch (name) {
            case "unicode-1-1-utf-8", "utf8mb4", "unicode" -> "UTF-8";
            case "iso-8859-1", "iso8859-1", "latin1", "l1", "ascii", "us-ascii", "x-user-defined", "x-cp1252" ->
                "windows-1252";
            case "iso-8859-9", "latin5" -> "windows-1254";
            case "iso-8859-11", "tis-620" -> "x-windows-874";
            case "shift_jis", "shift-jis", "sjis", "x-sjis", "ms_kanji" -> "windows-31j";
            case "gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese" -> "GB18030";
            case "euc-kr", "ks_c_5601-1987", "ksc5601", "korean" -> "x-windows-949";
            case "big5", "big5-hkscs", "x-x-big5" -> "Big5-HKSCS";
            default -> name;
        };
    }

    /** The character set that a byte order mark tells, or null when there is none. */
    static @Nullable Charset byMark(byte[] head) {
        int first = at(head, 0) << 8 | at(head, 1);
        if (first == 0xefbb && at(head, 2) == 0xbf) {
            return StandardCharsets.UTF_8;
        }
        if (first == 0xfeff) {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xfffe ? StandardCharsets.UTF_16LE : null;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xff : 0;
    }
}
