package dateline.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8, and each byte that is none as windows-1252: so a text in either comes out right, and also one that was
 * put together from both. Where that was needed is remembered, to be told.
 *
 * <pre>"caf\xe9 \xc3\xa9" -> "café é", wrong() 1, wrongLine() 1</pre>
 */
final class Utf8Reader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(8192).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(8192).limit(0);
    private boolean ended;
    private int line = 1;
    private int wrong;
    private int wrongLine;

    Utf8Reader(InputStream in) {
        this.in = in;
    }

    /** How many bytes were not UTF-8 so far. */
    int wrong() {
        return wrong;
    }

    /** The line of the first of them, from 1; 0 when there is none. */
    int wrongLine() {
        return wrongLine;
    }

    /** Warns of what was not UTF-8, with its line. */
    void tell(RawInput input, Sink sink) {
        if (wrong > 0) {
            sink.problem(input.warning(
                    wrongLine, "is not valid UTF-8 here; it was read as windows-1252", "save it as UTF-8"));
        }
    }

    @Override
    public int read(char[] out, int offset, int length) throws IOException {
        while (!chars.hasRemaining() && !(ended && !bytes.hasRemaining())) {
            decode();
        }
        int n = Math.min(length, chars.remaining());
        chars.get(out, offset, n);
        return n == 0 && length > 0 ? -1 : n;
    }

    private void decode() throws IOException {
        fill();
        chars.clear();
        CoderResult result = decoder.reset().decode(bytes, chars, ended);
        countLines();
        if (result.isMalformed()) {
            wrong += result.length();
            wrongLine = wrongLine == 0 ? line : wrongLine;
            byte[] odd = new byte[result.length()];
            bytes.get(odd);
            chars.put(new String(odd, CharacterSets.WINDOWS_1252));
        }
        chars.flip();
    }

    private void countLines() {
        char[] decoded = chars.array();
        for (int i = 0; i < chars.position(); i++) {
            if (decoded[i] == '\n') {
                line++;
            }
        }
    }

    private void fill() throws IOException {
        if (ended || bytes.remaining() > 8) {
            return;
        }
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(0, n)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
