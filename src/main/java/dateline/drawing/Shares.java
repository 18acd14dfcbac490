package dateline.drawing;

import java.util.List;
import java.util.stream.IntStream;

/** How much of a whole each of some has: a bar for each, the longest first, with its name and its number. */
public final class Shares {
    /** More would be a table, which stands below. */
    static final int MOST = 12;

    private static final int WIDTH = 480;
    private static final int ROW = 26;
    private static final int BAR = 300;
    private static final int NAME = 24;
    private static final int START = 160;

    private Shares() {}

    /**
     * One of them.
     *
     * @param share what is written behind its bar, such as {@code 13.3 %}
     * @param count how long its bar is
     * @param url where its name leads
     */
    public record Part(String name, String share, int count, String url) {}

    /**
     * The bars.
     *
     * @param title what the picture shows, for who cannot see it
     * @param parts in any order
     */
    public static String svg(String title, List<Part> parts) {
        List<Part> largest = parts.stream()
                .sorted((a, b) ->
                        a.count() == b.count() ? a.name().compareTo(b.name()) : Integer.compare(b.count(), a.count()))
                .limit(MOST)
                .toList();
        int most = Math.max(1, largest.isEmpty() ? 1 : largest.get(0).count());
        StringBuilder out = new StringBuilder();
        IntStream.range(0, largest.size()).forEach(i -> bar(largest.get(i), i * ROW, most, out));
        return Svg.picture("shares", WIDTH, ROW * largest.size(), title, out.toString());
    }

    private static void bar(Part part, int y, int most, StringBuilder out) {
        double width = Math.max(1, (double) (BAR - 60) * part.count() / most);
        out.append("<a href=\"")
                .append(Svg.escape(part.url()))
                .append("\"><text x=\"")
                .append(START - 8)
                .append("\" y=\"")
                .append(y + 17)
                .append("\" text-anchor=\"end\">")
                .append(Svg.escape(Svg.cut(part.name(), NAME)))
                .append("</text></a><rect x=\"")
                .append(START)
                .append("\" y=\"")
                .append(y + 4)
                .append("\" width=\"")
                .append(Svg.number(width))
                .append("\" height=\"18\"/><text x=\"")
                .append(Svg.number(START + width + 6))
                .append("\" y=\"")
                .append(y + 17)
                .append("\">")
                .append(Svg.escape(part.share()))
                .append("</text>");
    }
}
