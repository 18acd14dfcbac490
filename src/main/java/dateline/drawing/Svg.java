package dateline.drawing;

/** Writes SVG: escapes text, and prints numbers the same everywhere. */
final class Svg {
    private Svg() {}

    /** A picture that stands in a page, with a name for who cannot see it; with links in it, it is a group of these. */
    static String picture(String kind, int width, int height, String name, String inside) {
        return "<svg class=\"drawing " + kind + "\" viewBox=\"0 0 " + width + " " + height + "\" role=\""
                + (inside.contains("<a ") ? "group" : "img") + "\" aria-label=\"" + escape(name) + "\"><title>"
                + escape(name) + "</title>" + inside
                + "</svg>";
    }

    /** Text and values of attributes. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** With one decimal where there is one. */
    static String number(double n) {
        // A formatter takes longer for one number than all else for its picture.
        long tenths = Math.round(Math.abs(n) * 10);
        String sign = n < 0 && tenths > 0 ? "-" : "";
        return sign + tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10);
    }

    /** The start of a text that fits, with an ellipsis where something is missing. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "\u2026";
    }
}
