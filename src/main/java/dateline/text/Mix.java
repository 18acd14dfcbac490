package dateline.text;

/**
 * Spreads numbers over all numbers of 64 bits: the mixer of SplitMix64 (G. Steele, D. Lea and C. Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014).
 *
 * <pre>long state = Mix.of(Mix.of(first) + second)</pre>
 */
public final class Mix {
    /** The golden ratio. */
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Mix() {}

    /** Another number gives another one. */
    public static long of(long value) {
        long z = value + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
