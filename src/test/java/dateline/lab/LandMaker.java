package dateline.lab;

import dateline.syntax.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    public static void main(String[] args) throws IOException {
        Object topology = JsonTree.of(Files.readString(Path.of(args[0])));
        List<List<double[]>> arcs = arcs(topology);
        StringBuilder path = new StringBuilder();
        for (Object geometry : list(get(get(get(topology, "objects"), "land"), "geometries"))) {
            for (Object polygon : list(get(geometry, "arcs"))) {
                for (Object ring : list(polygon)) {
                    ring(ring, arcs, path);
                }
            }
        }
        Files.writeString(
                Path.of(args[1]),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 " + (NORTH - SOUTH)
                        + "\" fill=\"#8c96a3\" fill-opacity=\".45\"><path d=\"" + path + "\"/></svg>\n");
    }

    private static List<List<double[]>> arcs(@Nullable Object topology) {
        List<?> scale = list(get(get(topology, "transform"), "scale"));
        List<?> translate = list(get(get(topology, "transform"), "translate"));
        List<List<double[]>> all = new ArrayList<>();
        for (Object arc : list(get(topology, "arcs"))) {
            double x = 0;
            double y = 0;
            List<double[]> points = new ArrayList<>();
            for (Object point : list(arc)) {
                x += number(list(point).get(0));
                y += number(list(point).get(1));
                points.add(new double[] {
                    x * number(scale.get(0)) + number(translate.get(0)),
                    y * number(scale.get(1)) + number(translate.get(1))
                });
            }
            all.add(points);
        }
        return all;
    }

    private static @Nullable Object get(@Nullable Object map, String key) {
        return map instanceof Map<?, ?> fields ? fields.get(key) : null;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> items ? items : List.of();
    }

    private static double number(@Nullable Object value) {
        return Double.parseDouble(String.valueOf(value));
    }

    private static void ring(Object ring, List<List<double[]>> arcs, StringBuilder path) {
        List<double[]> points = new ArrayList<>();
        for (Object number : list(ring)) {
            int arc = (int) number(number);
            List<double[]> own = new ArrayList<>(arcs.get(arc < 0 ? ~arc : arc));
            if (arc < 0) {
                Collections.reverse(own);
            }
            points.addAll(own);
        }
        if (points.stream().allMatch(point -> point[1] < SOUTH)) {
            return;
        }
        List<double[]> whole = unwrapped(points);
        draw(whole, 0, path);
        // What reaches over the edge of the map is drawn again on the other side.
        if (whole.stream().anyMatch(point -> point[0] > 180)) {
            draw(whole, -360, path);
        }
        if (whole.stream().anyMatch(point -> point[0] < -180)) {
            draw(whole, 360, path);
        }
    }

    /** A coast that crosses the 180th meridian goes on behind it, and does not jump to the other edge. */
    private static List<double[]> unwrapped(List<double[]> points) {
        List<double[]> whole = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < points.size(); i++) {
            double step = i == 0 ? 0 : points.get(i)[0] - points.get(i - 1)[0];
            turn += step > 180 ? -360 : step < -180 ? 360 : 0;
            whole.add(new double[] {points.get(i)[0] + turn, points.get(i)[1]});
        }
        return whole;
    }

    private static void draw(List<double[]> points, double shift, StringBuilder path) {
        double[] last = {-1000, -1000};
        double west = 1000;
        double east = -1000;
        StringBuilder out = new StringBuilder();
        for (double[] point : points) {
            double lat = Math.max(SOUTH, Math.min(NORTH, point[1]));
            if (Math.hypot(point[0] - last[0], lat - last[1]) >= FINE) {
                out.append(out.isEmpty() ? "M" : "L")
                        .append(text(point[0] + shift + 180))
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
