package dateline.lab;

import dateline.syntax.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws the land of the world for {@code templates/assets/world.svg} from the TopoJSON that the package world-atlas makes of
 * Natural Earth, which is in the public domain: {@code LandMaker land-110m.json world.svg}.
 */
public final class LandMaker {
    /** Points nearer than this to the one before are left out, and islands smaller than this, in degrees. */
    private static final double FINE = 1.2;

    private static final int NORTH = 84;
    private static final int SOUTH = -58;

    private LandMaker() {}

    /** The file to read and the file to write. */
    @SuppressWarnings("unchecked")
    public static void main(String[] args) throws IOException {
        Map<String, Object> topology = (Map<String, Object>) JsonTree.of(Files.readString(Path.of(args[0])));
        Map<String, Object> transform = (Map<String, Object>) topology.get("transform");
        List<List<double[]>> arcs = arcs((List<Object>) topology.get("arcs"), transform);
        Map<String, Object> land = (Map<String, Object>) ((Map<String, Object>) topology.get("objects")).get("land");
        StringBuilder path = new StringBuilder();
        for (Object geometry : (List<Object>) land.get("geometries")) {
            for (Object polygon : (List<Object>) ((Map<String, Object>) geometry).get("arcs")) {
                for (Object ring : (List<Object>) polygon) {
                    ring((List<Object>) ring, arcs, path);
                }
            }
        }
        Files.writeString(
                Path.of(args[1]),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 " + (NORTH - SOUTH)
                        + "\" fill=\"#8c96a3\" fill-opacity=\".45\"><path d=\"" + path + "\"/></svg>\n");
    }

    @SuppressWarnings("unchecked")
    private static List<List<double[]>> arcs(List<Object> arcs, Map<String, Object> transform) {
        List<Object> scale = (List<Object>) transform.get("scale");
        List<Object> translate = (List<Object>) transform.get("translate");
        List<List<double[]>> all = new ArrayList<>();
        for (Object arc : arcs) {
            double x = 0;
            double y = 0;
            List<double[]> points = new ArrayList<>();
            for (Object point : (List<Object>) arc) {
                x += number(((List<Object>) point).get(0));
                y += number(((List<Object>) point).get(1));
                points.add(new double[] {
                    x * number(scale.get(0)) + number(translate.get(0)),
                    y * number(scale.get(1)) + number(translate.get(1))
                });
            }
            all.add(points);
        }
        return all;
    }

    private static double number(Object value) {
        return Double.parseDouble(String.valueOf(value));
    }

    private static void ring(List<Object> ring, List<List<double[]>> arcs, StringBuilder path) {
        List<double[]> points = new ArrayList<>();
        for (Object number : ring) {
            int arc = (int) number(number);
            List<double[]> own = new ArrayList<>(arcs.get(arc < 0 ? ~arc : arc));
            if (arc < 0) {
                java.util.Collections.reverse(own);
            }
            points.addAll(own);
        }
        double[] last = {-1000, -1000};
        double west = 1000;
        double east = -1000;
        StringBuilder out = new StringBuilder();
        for (double[] point : points) {
            double lat = Math.max(SOUTH, Math.min(NORTH, point[1]));
            if (Math.hypot(point[0] - last[0], lat - last[1]) >= FINE) {
                out.append(out.isEmpty() ? "M" : "L")
                        .append(text(point[0] + 180))
                        .append(' ')
                        .append(text(NORTH - lat));
                last = new double[] {point[0], lat};
                west = Math.min(west, point[0]);
                east = Math.max(east, point[0]);
            }
        }
        if (east - west > 2 * FINE) {
            path.append(out).append('Z');
        }
    }

    private static String text(double n) {
        String text = String.format(Locale.ROOT, "%.1f", n);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
