package dateline.drawing;

import java.util.List;

/**
 * Places on a map of the world: longitude to the right, latitude upwards, one unit a degree (the plate carr\u00e9e, which
 * needs no formula and so no trust). The land is a picture of its own, which all pages share.
 */
public final class WorldMap {
    /** The map ends here; south of it lies only ice. */
    private static final int NORTH = 84;

    private static final int SOUTH = -58;
    private static final int WIDTH = 360;
    private static final int HEIGHT = NORTH - SOUTH;

    /** What is shown around a single place, in degrees. */
    private static final int NEAR_WIDTH = 90;

    private static final int NEAR_HEIGHT = 46;

    /**
     * A place.
     *
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     * @param count how many articles name it
     * @param address of its page
     */
    public record Spot(String name, double latitude, double longitude, int count, String address) {}

    private WorldMap() {}

    /** All the world with many places; {@code land} is the address of the picture of the land. */
    public static String world(String name, List<Spot> spots, String land) {
        int most = spots.stream().mapToInt(Spot::count).max().orElse(1);
        StringBuilder out = new StringBuilder(image(land));
        for (Spot spot : spots) {
            double radius = 1.2 + 3.2 * Math.sqrt((double) spot.count() / most);
            out.append("<a href=\"")
                    .append(Svg.escape(spot.address()))
                    .append("\"><circle cx=\"")
                    .append(Svg.number(x(spot)))
                    .append("\" cy=\"")
                    .append(Svg.number(y(spot)))
                    .append("\" r=\"")
                    .append(Svg.number(radius))
                    .append("\"><title>")
                    .append(Svg.escape(spot.name()))
                    .append(", ")
                    .append(spot.count())
                    .append("</title></circle></a>");
        }
        return Svg.picture("map", WIDTH, HEIGHT, name, out.toString());
    }

    /** The part of the world around one place. */
    public static String near(Spot spot, String land) {
        double left = Math.max(0, Math.min(WIDTH - NEAR_WIDTH, x(spot) - NEAR_WIDTH / 2.0));
        double top = Math.max(0, Math.min(HEIGHT - NEAR_HEIGHT, y(spot) - NEAR_HEIGHT / 2.0));
        return "<svg class=\"drawing map near\" viewBox=\"" + Svg.number(left) + " " + Svg.number(top) + " "
                + NEAR_WIDTH
                + " " + NEAR_HEIGHT + "\" role=\"img\" aria-label=\"Where " + Svg.escape(spot.name()) + " lies\">"
                + image(land) + "<circle cx=\"" + Svg.number(x(spot)) + "\" cy=\"" + Svg.number(y(spot))
                + "\" r=\"1.2\"/></svg>";
    }

    private static String image(String land) {
        return "<image href=\"" + Svg.escape(land) + "\" width=\"" + WIDTH + "\" height=\"" + HEIGHT + "\"/>";
    }

    private static double x(Spot spot) {
        return spot.longitude() + 180;
    }

    private static double y(Spot spot) {
        return NORTH - spot.latitude();
    }
}
