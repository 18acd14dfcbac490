package dateline.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A short name for content: equal content has equal fingerprints on every machine, and different content, in practice,
 * never. The first 128 bits of SHA-256 (FIPS 180-4) in hexadecimal.
 *
 * <pre>Fingerprint.of("abc") -> "ba7816bf8f01cfea414140de5dae2223"</pre>
 */
public final class Fingerprint {
    private static final int BYTES = 16;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private Fingerprint() {}

    /** The fingerprint of a text, by its UTF-8 bytes: 32 hexadecimal digits. */
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The fingerprint of bytes: 32 hexadecimal digits. */
    public static String of(byte[] bytes) {
        byte[] hash = sha256().digest(bytes);
        char[] out = new char[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            out[2 * i] = HEX[(hash[i] >> 4) & 15];
            out[2 * i + 1] = HEX[hash[i] & 15];
        }
        return new String(out);
    }

    /** What a browser checks a file against (W3C, Subresource Integrity): {@code sha256-} and all of the hash in Base64. */
    public static String integrity(byte[] bytes) {
        return "sha256-" + Base64.getEncoder().encodeToString(sha256().digest(bytes));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform must have SHA-256", e);
        }
    }
}
