package dateline.intake;

import dateline.problem.Problem;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The characters of an XML feed: decoded, mended, and what was done to them told. */
final class FeedText {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml\\s[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    /** At the end of what is looked at, a character may be cut. */
    private static final int LONGEST_CHARACTER = 4;

    private final RawInput input;
    private final @Nullable Utf8Reader utf8;
    private final MendedXml mended;

    FeedText(RawInput input) {
        this.input = input;
        Charset charset = charset(input);
        this.utf8 = charset.equals(StandardCharsets.UTF_8) ? new Utf8Reader(input.utf8()) : null;
        Reader decoded = utf8 == null ? new InputStreamReader(input.utf8(), charset) : utf8;
        this.mended = new MendedXml(decoded);
    }

    Reader reader() {
        return mended;
    }

    /** The line where the document type declares entities, from 1; 0 while it does not. */
    int entityLine() {
        return mended.entityLine();
    }

    /** Warns of what was not as it should be, with its first line. */
    void tell(Sink sink) {
        if (utf8 != null) {
            utf8.tell(input, sink);
        }
        if (mended.mended() > 0 && mended.entityLine() == 0) {
            String times = mended.mended() == 1 ? "" : " and in " + (mended.mended() - 1) + " more places";
            sink.problem(warning(
                    mended.mendedLine(),
                    "is not valid XML here" + times + " (a forbidden character or a bare \"&\"); it was mended"));
        }
    }

    private Problem warning(int line, String message) {
        return input.warning(line, message, null);
    }

    /** As {@link DecodedText}: bytes that are UTF-8 count more than a label of a set with one byte a character. */
    private static Charset charset(RawInput input) {
        if (CharacterSets.byMark(input.head()) != null) {
            return StandardCharsets.UTF_8;
        }
        Matcher declared = DECLARED.matcher(input.start());
        Charset header = CharacterSets.of(input.origin().charset());
        Charset label = header != null ? header : declared.find() ? CharacterSets.of(declared.group(1)) : null;
        if (label == null || label.name().startsWith("UTF-16") || isReallyUtf8(input.head(), label)) {
            return StandardCharsets.UTF_8;
        }
        return label;
    }

    private static boolean isReallyUtf8(byte[] head, Charset label) {
        if (label.newEncoder().maxBytesPerChar() > 1) {
            return false;
        }
        boolean ascii = true;
        for (byte b : head) {
            ascii = ascii && b >= 0;
        }
        for (int cut = 0; cut < LONGEST_CHARACTER && cut <= head.length; cut++) {
            if (!ascii && DecodedText.isUtf8(Arrays.copyOf(head, head.length - cut))) {
                return true;
            }
        }
        return false;
    }
}
