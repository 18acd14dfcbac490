package dateline.drawing;

import java.util.ArrayList;
import java.util.List;

/** A headline as a picture of 1200 by 630, the size that services show where a page is shared. */
public final class Card {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int LINE = 30;
    private static final int LINES = 5;
    private static final int STEP = 84;

    private Card() {}

    /**
     * The card.
     *
     * @param site name of the site, at the top
     * @param note outlet and day, at the foot
     */
    public static String svg(String site, String headline, String note) {
        StringBuilder out =
                new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\""
                        + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\"><title>" + Svg.escape(headline)
                        + "</title><path fill=\"#fffdf8\" d=\"M0 0h" + WIDTH + "v" + HEIGHT
                        + "H0z\"/><path fill=\"#9a1c2e\" d=\"M60 112h1080v6H60z\"/>");
        text(60, 90, 40, "#1b1b1a", site, out);
        List<String> lines = lines(headline);
        for (int i = 0; i < lines.size(); i++) {
            text(60, 210 + i * STEP, 72, "#1b1b1a", lines.get(i), out);
        }
        text(60, 590, 32, "#55524b", note, out);
        return out.append("</svg>\n").toString();
    }

    private static void text(int x, int y, int size, String color, String text, StringBuilder out) {
        out.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" font-family=\"Georgia, serif\" font-weight=\"700\" font-size=\"")
                .append(size)
                .append("\" fill=\"")
                .append(color)
                .append("\">")
                .append(Svg.escape(text))
                .append("</text>");
    }

    /** Broken between words; what does not fit is cut. */
    private static List<String> lines(String headline) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : headline.strip().split("\\s+", -1)) {
            if (!line.isEmpty() && line.length() + word.length() >= LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(Svg.cut(word, LINE));
        }
        lines.add(line.toString());
        if (lines.size() > LINES) {
            lines.set(LINES - 1, lines.get(LINES - 1) + "\u2026");
        }
        return lines.subList(0, Math.min(LINES, lines.size()));
    }
}
