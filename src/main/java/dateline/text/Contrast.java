package dateline.text;

/**
 * How well one colour can be told from another: the contrast ratio of WCAG 2.2, from 1 (the same) to 21 (black on white).
 *
 * <pre>Contrast.of("#000", "#ffffff") -> 21.0</pre>
 */
public final class Contrast {
    /** Text must have at least this (WCAG 2.2, 1.4.3). */
    public static final double TEXT = 4.5;

    private Contrast() {}

    /** The contrast of two colours, each {@code #rgb} or {@code #rrggbb}. */
    public static double of(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String color) {
        boolean brief = color.length() == 4;
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            String digits = brief ? color.substring(1 + i, 2 + i).repeat(2) : color.substring(1 + 2 * i, 3 + 2 * i);
            double part = Integer.parseInt(digits, 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
