package dateline.text;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether bytes are the same as they were: 64 bits, many times as fast as {@link Fingerprint} and with no promise
 * against who wants two texts to have one.
 *
 * <p>Two cyclic redundancy checks side by side, that of ISO 3309 and that of G. Castagnoli (IEEE Transactions on
 * Communications 41, 1993). Their polynomials share no factor, so together they are one check of 64 bits; and processors
 * have instructions for both, which Java uses even before it has compiled anything.
 *
 * <pre>Checksum.of("123456789".getBytes(UTF_8)) -> "cbf43926e3069283"</pre>
 */
public final class Checksum {
    private Checksum() {}

    /** The checksum of bytes: 16 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().toHexDigits(number(bytes));
    }

    /** The checksum of bytes, as a number. */
    public static long number(byte[] bytes) {
        CRC32 first = new CRC32();
        first.update(bytes, 0, bytes.length);
        CRC32C second = new CRC32C();
        second.update(bytes, 0, bytes.length);
        return first.getValue() << Integer.SIZE | second.getValue();
    }
}
