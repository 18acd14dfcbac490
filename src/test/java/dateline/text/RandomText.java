package dateline.text;

import java.util.Random;

/** Strings of any Unicode code points, often from the corners where trouble lives; the same for the same seed. */
public final class RandomText {
    private static final int[] CORNERS = {
        0, 0x1b, '\t', '\n', '\r', ' ', '-', '/', '\\', '.', '\'', '"', '<', '>', '&', '%', 0x7f, 0x85, 0xa0, 0xad,
        0x130, 0x131, 0x1e9e, 0x300, 0x301, 0x345, 0x3a3, 0x93f, 0x1100, 0x1161, 0xac00, 0x200b, 0x200d, 0x202e, 0x2019,
        0x2028, 0x2029, 0x3000, 0xd800, 0xdfff, 0xfb01, 0xfdd0, 0xfeff, 0xffff, 0x1f600, 0x1ffff, 0xe0001
    };

    private final Random random;

    public RandomText(long seed) {
        this.random = new Random(seed);
    }

    public String next(int longest) {
        StringBuilder out = new StringBuilder();
        for (int left = random.nextInt(longest + 1); left > 0; left--) {
            out.appendCodePoint(codePoint());
        }
        return out.toString();
    }

    private int codePoint() {
        return switch (random.nextInt(5)) {
            case 0 -> CORNERS[random.nextInt(CORNERS.length)];
            case 1 -> random.nextInt(0x80);
            case 2 -> random.nextInt(0x2000);
            case 3 -> random.nextInt(0x10000);
            default -> random.nextInt(0x110000);
        };
    }
}
