package dateline.search;

/**
 * Numbers in as few bits as their size, roughly, wants: Rice codes (R. F. Rice, "Some practical universal noiseless coding
 * techniques", 1979). The lowest bit of a byte comes first.
 */
final class Bits {
    /** Ones that are written at once. */
    private static final int RUN = 24;

    private final Bytes out = new Bytes();
    private int bits;
    private long held;

    /**
     * A number from 0: the high part as so many ones and a zero, then the low part.
     *
     * @param low how many bits the low part has, fewer than 32; best is the logarithm of the usual number
     */
    void number(int n, int low) {
        int high = n >>> low;
        for (; high > RUN; high -= RUN) {
            put((1L << RUN) - 1, RUN);
        }
        put((1L << high) - 1, high + 1);
        put(n & ((1L << low) - 1), low);
    }

    private void put(long value, int count) {
        long rest = held | value << bits;
        int left = bits + count;
        while (left >= Byte.SIZE) {
            out.single((int) rest);
            rest >>>= Byte.SIZE;
            left -= Byte.SIZE;
        }
        held = rest;
        bits = left;
    }

    boolean isEmpty() {
        return out.size() == 0 && bits == 0;
    }

    /** All of it, to the next whole byte. */
    byte[] bytes() {
        if (bits > 0) {
            put(0, Byte.SIZE - bits);
        }
        return out.plain();
    }
}
