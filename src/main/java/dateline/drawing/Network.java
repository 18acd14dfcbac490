package dateline.drawing;

import java.util.List;

/** Who is named together with whom: one in the middle, the others around it, thicker lines for more shared articles. */
public final class Network {
    /** More would cover each other. */
    public static final int MOST = 8;

    private static final int WIDTH = 360;
    private static final int HEIGHT = 250;
    private static final int LABEL = 20;

    /**
     * One of the others.
     *
     * @param type such as {@code person}, the class of its dot
     * @param shared in how many articles both are named
     * @param address of its page
     */
    public record Node(String name, String type, int shared, String address) {}

    private Network() {}

    /**
     * The picture.
     *
     * @param nodes the first {@link #MOST} are drawn
     */
    public static String svg(String name, String type, List<Node> nodes) {
        int count = Math.min(MOST, nodes.size());
        int most = nodes.stream().mapToInt(Node::shared).max().orElse(1);
        StringBuilder lines = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (int i = 0; i < count; i++) {
            Node node = nodes.get(i);
            // Left and right in turns from top to bottom, so that no label lies on another.
            int rows = (count + 1) / 2;
            boolean left = i % 2 == 0;
            int row = i / 2;
            double y = 28 + (HEIGHT - 56.0) * (row + 0.5) / rows;
            double x = left ? 130 - bend(row, rows) : 230 + bend(row, rows);
            lines.append("<path class=\"w")
                    .append(1 + Math.min(3, 4 * node.shared() / (most + 1)))
                    .append("\" d=\"M180 ")
                    .append(HEIGHT / 2)
                    .append("L")
                    .append(Svg.number(x))
                    .append(" ")
                    .append(Svg.number(y))
                    .append("\"/>");
            dots.append("<a href=\"")
                    .append(Svg.escape(node.address()))
                    .append("\"><circle class=\"")
                    .append(node.type())
                    .append("\" cx=\"")
                    .append(Svg.number(x))
                    .append("\" cy=\"")
                    .append(Svg.number(y))
                    .append("\" r=\"5\"/><text x=\"")
                    .append(Svg.number(left ? x - 9 : x + 9))
                    .append("\" y=\"")
                    .append(Svg.number(y + 4))
                    .append(left ? "\" text-anchor=\"end\">" : "\">")
                    .append(Svg.escape(Svg.cut(node.name(), LABEL)))
                    .append("</text></a>");
        }
        String middle = "<circle class=\"" + type + "\" cx=\"180\" cy=\"" + HEIGHT / 2 + "\" r=\"8\"/>"
                + "<text class=\"middle\" x=\"180\" y=\"" + (HEIGHT / 2 + 24) + "\" text-anchor=\"middle\">"
                + Svg.escape(Svg.cut(name, LABEL + 6)) + "</text>";
        return Svg.picture("network", WIDTH, HEIGHT, "Often named together with " + name, lines + middle + dots);
    }

    /** Rows in the middle stand further out than those at the ends. */
    private static double bend(int row, int rows) {
        double from = Math.abs(row + 0.5 - rows / 2.0) / Math.max(1, rows / 2.0);
        return 16 * (1 - from);
    }
}
