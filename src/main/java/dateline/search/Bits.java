package dateline.search;

import java.io.ByteArrayOutputStream;

/**
 * Numbers in as few bits as their size, roughly, wants: Rice codes (R. F. Rice, "Some practical universal noiseless coding
 * techniques", 1979). The lowest bit of a byte comes first.
 */
final class Bits {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(16);
    private int bits;
    private int held;

    /**
     * A number from 0: the high part as so many ones and a zero, then the low part.
     *
     * @param low how many bits the low part has; best is the logarithm of the usual number
     */
    void number(int n, int low) {
        for (int i = n >>> low; i > 0; i--) {
            bit(1);
        }
        bit(0);
        for (int i = 0; i < low; i++) {
            bit((n >>> i) & 1);
        }
    }

    private void bit(int bit) {
        held |= bit << bits++;
        if (bits == Byte.SIZE) {
            out.write(held);
            bits = 0;
            held = 0;
        }
    }

    boolean isEmpty() {
        return out.size() == 0 && bits == 0;
    }

    /** All of it, to the next whole byte. */
    byte[] bytes() {
        while (bits > 0) {
            bit(0);
        }
        return out.toByteArray();
    }
}
