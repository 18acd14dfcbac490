package dateline.clean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mends UTF-8 that was read as Windows-1252, once or several times over: {@code donâ€™t} becomes {@code don’t}.
 *
 * <p>What is mended must be well-formed UTF-8 when it is written back as bytes, which other text almost never is.
 */
final class Encoding {
    /** Bytes 0x80 to 0x9F in Windows-1252; those that it leaves undefined stand for themselves, as in WHATWG Encoding. */
    private static final String HIGH =
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f"
                    + "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

    private static final int MOST_TIMES = 4;
    private static final int LONGEST_RUN = 400;

    private Encoding() {}

    /** The text with its faults mended, and where in the raw text they stood. */
    record Mended(Draft draft, List<Span> repairs) {}

    static Mended mend(String raw) {
        int fault = 0;
        while (fault + 1 < raw.length() && !(leads(raw.charAt(fault)) && octet(raw.charAt(fault + 1)) >= 0x80)) {
            fault++;
        }
        return fault + 1 < raw.length() ? repair(raw) : new Mended(Draft.raw(raw), List.of());
    }

    private static Mended repair(String raw) {
        Draft.Writer out = new Draft.Writer(raw.length());
        List<Span> repairs = new ArrayList<>();
        for (int i = 0; i < raw.length(); ) {
            int end = leads(raw.charAt(i)) ? runEnd(raw, i) : i;
            String mended = end - i > 1 ? repaired(raw.substring(i, end)) : null;
            if (mended == null) {
                end = Math.max(end, i + 1);
                copy(raw, i, end, out);
            } else {
                repairs.add(new Span(i, end));
                for (int k = 0; k < mended.length(); k++) {
                    out.add(mended.charAt(k), i);
                }
            }
            i = end;
        }
        return new Mended(out.draft(), repairs);
    }

    private static void copy(String raw, int from, int end, Draft.Writer out) {
        for (int i = from; i < end; i++) {
            out.add(raw.charAt(i), i);
        }
    }

    /** Signs that begin a fault: the first bytes of Latin letters, punctuation and pictures. */
    private static boolean leads(char c) {
        return c >= '\u00c2' && c <= '\u00f4' && c != '\u00d7';
    }

    private static int runEnd(String raw, int from) {
        int end = from;
        while (end < raw.length() && end - from < LONGEST_RUN && octet(raw.charAt(end)) >= 0x80) {
            end++;
        }
        return end;
    }

    private static @Nullable String repaired(String run) {
        String now = run;
        for (int times = 0; times < MOST_TIMES; times++) {
            String next = once(now);
            if (next == null) {
                break;
            }
            now = next;
        }
        return now.equals(run) ? null : now;
    }

    private static @Nullable String once(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            int octet = octet(run.charAt(i));
            if (octet < 0x80) {
                return null;
            }
            bytes[i] = (byte) octet;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return likely(run, text) ? text : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** A single sign of a far script may be chance: an accented letter before a closing quotation mark. */
    private static boolean likely(String run, String text) {
        char first = run.charAt(0);
        boolean common = first == '\u00c2' || first == '\u00c3' || first == '\u00e2' || first == '\u00f0';
        return common || text.codePointCount(0, text.length()) > 1;
    }

    private static int octet(char c) {
        if (c >= 0xa0 && c <= 0xff) {
            return c;
        }
        int high = HIGH.indexOf(c);
        return high < 0 ? -1 : 0x80 + high;
    }
}
