package dateline.intake;

import dateline.text.PlainText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text, without a byte order mark and without characters that no page can carry.
 *
 * @param text decoded
 * @param wrong how many bytes did not fit UTF-8 and were read as windows-1252
 * @param wrongLine the line of the first of them, from 1; 0 when there is none
 */
record DecodedText(String text, int wrong, int wrongLine) {
    /**
     * Decodes bytes. A byte order mark counts more than what was declared; and so do bytes that are UTF-8 from end to end,
     * which text of a set with one byte a character never is by chance.
     *
     * @param declared what a header or the text itself says, or null
     */
    static DecodedText of(byte[] bytes, @Nullable Charset declared) {
        Charset mark = CharacterSets.byMark(bytes);
        Charset charset = mark == null ? declared : mark;
        if (charset == null
                || charset.equals(StandardCharsets.UTF_8)
                || (mark == null && isReallyUtf8(bytes, charset))) {
            return utf8(bytes);
        }
        return new DecodedText(clean(new String(bytes, charset)), 0, 0);
    }

    private static DecodedText utf8(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        char[] some = new char[8192];
        try (Utf8Reader reader = new Utf8Reader(new ByteArrayInputStream(bytes))) {
            for (int n = 0; n >= 0; n = reader.read(some)) {
                text.append(some, 0, n);
            }
            return new DecodedText(clean(text.toString()), reader.wrong(), reader.wrongLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String clean(String text) {
        return PlainText.of(text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    private static boolean isReallyUtf8(byte[] bytes, Charset declared) {
        return declared.newEncoder().maxBytesPerChar() <= 1 && isUtf8(bytes);
    }

    /** Whether the bytes are UTF-8 from end to end. */
    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
