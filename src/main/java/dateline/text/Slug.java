package dateline.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address that stands for a name: made, never taken, so that no input chooses a path.
 *
 * <pre>
 * Slug.of("Defence chiefs meet: 'candid'") -> "defence-chiefs-meet-candid"
 * Slug.of("Ålesund")                       -> "alesund"
 * Slug.of("新闻")                           -> "新闻"
 * Slug.of("../..")                         -> "x-" and eight digits of a hash
 * </pre>
 */
public final class Slug {
    /** Enough for any headline, and short enough for the 255 bytes of a file name on every system. */
    static final int MAX_BYTES = 80;

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private static final int LONGEST_DEVICE = 4;

    private Slug() {}

    /**
     * The slug of a name: lower-case letters and digits of any script with single dashes between, Latin letters without
     * their marks. Never empty, at most {@value #MAX_BYTES} bytes in UTF-8, safe as a file name on Linux, macOS and
     * Windows. {@code Slug.of(Slug.of(x))} equals {@code Slug.of(x)}.
     */
    public static String of(String name) {
        String slug = cut(words(name));
        if (slug.isEmpty()) {
            return "x-" + Fingerprint.of(name).substring(0, 8);
        }
        return isDevice(slug) ? "x-" + slug : slug;
    }

    private static String words(String name) {
        String ascii = asciiOrNull(name);
        if (ascii != null) {
            return ascii;
        }
        // KD splits a letter from its marks, and full-width or ligature forms into plain ones; what stays joined after
        // the marks are gone (Korean syllables, Japanese voiced kana) is put together again by NFC.
        String split = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(split.length());
        Character.UnicodeScript last = Character.UnicodeScript.COMMON;
        for (int i = 0; i < split.length(); ) {
            int c = Character.toLowerCase(split.codePointAt(i));
            i += Character.charCount(split.codePointAt(i));
            if (isMark(c)) {
                if (last != Character.UnicodeScript.LATIN && last != Character.UnicodeScript.COMMON) {
                    out.appendCodePoint(c);
                }
            } else if (Character.isLetterOrDigit(c)) {
                out.append(plain(c));
                last = Character.UnicodeScript.of(c);
            } else if (!dropped(c)) {
                dash(out);
                last = Character.UnicodeScript.COMMON;
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** The way of most names, without any table of Unicode. */
    private static @Nullable String asciiOrNull(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return null;
            }
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                out.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                out.append((char) (c + ('a' - 'A')));
            } else if (!dropped(c)) {
                dash(out);
            }
        }
        return out.toString();
    }

    /** Apostrophes join ("O'Donnell" is one word); characters of format are invisible. */
    private static boolean dropped(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || Character.getType(c) == Character.FORMAT;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Latin letters that have no decomposition in Unicode. */
    private static String plain(int c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            default -> Character.toString(c);
        };
    }

    private static void dash(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }

    private static String cut(String slug) {
        String kept = slug;
        while (kept.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            int dash = kept.lastIndexOf('-');
            // A first word longer than all that fits is cut inside, at a whole code point.
            int end = dash > 0 ? dash : kept.offsetByCodePoints(kept.length(), -1);
            kept = kept.substring(0, end);
        }
        int end = kept.length();
        while (end > 0 && kept.charAt(end - 1) == '-') {
            end--;
        }
        return kept.substring(0, end);
    }

    private static boolean isDevice(String slug) {
        return slug.length() <= LONGEST_DEVICE && DEVICES.contains(slug.toLowerCase(Locale.ROOT));
    }
}
