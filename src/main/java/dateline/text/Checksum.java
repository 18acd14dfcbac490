package dateline.text;

import java.nio.charset.StandardCharsets;
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
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** Of no bytes so far, for who does not have all of them at once. */
    public Checksum() {}

    /** Takes {@code count} bytes more. */
    public Checksum add(byte[] bytes, int from, int count) {
        first.update(bytes, from, count);
        second.update(bytes, from, count);
        return this;
    }

    /** Takes a text more, as UTF-8. */
    public Checksum add(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return add(utf8, 0, utf8.length);
    }

    /** Takes a number more, as eight bytes. */
    public Checksum add(long number) {
        byte[] eight = new byte[Long.BYTES];
        for (int i = 0; i < Long.BYTES; i++) {
            eight[i] = (byte) (number >>> (Byte.SIZE * i));
        }
        return add(eight, 0, Long.BYTES);
    }

    /** Of all bytes so far. */
    public long number() {
        return first.getValue() << Integer.SIZE | second.getValue();
    }

    /** The checksum of bytes: 16 hexadecimal digits. */
    public static String of(byte[] bytes) {
        return HexFormat.of().toHexDigits(number(bytes));
    }

    /** The checksum of bytes, as a number. */
    public static long number(byte[] bytes) {
        return new Checksum().add(bytes, 0, bytes.length).number();
    }
}
