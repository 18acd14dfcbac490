package dateline.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Places of the world: one name for each country, and where countries and cities lie. */
public final class Places {
    /**
     * A place on the globe.
     *
     * @param latitude degrees, north positive
     * @param longitude degrees, east positive
     */
    public record Point(double latitude, double longitude) {}

    private static final Map<String, String> COUNTRIES = countries();

    private Places() {}

    /** The one name of a country or region that has several: {@code U.K.} is the United Kingdom; others as they are. */
    public static String canonical(String name) {
        return COUNTRIES.getOrDefault(name, name);
    }

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(Places.class.getResourceAsStream("countries.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\\|", -1);
                for (String alias : cells[2].split(",", -1)) {
                    names.put(alias, cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    /** Where a country, region or large city lies, or null when nobody here knows. */
    public static @Nullable Point find(String name) {
        return Atlas.POINTS.get(canonical(name));
    }

    /** Read only when somebody asks for a point. */
    private static final class Atlas {
        private static final Map<String, Point> POINTS = points();

        private static Map<String, Point> points() {
            Map<String, Point> points = new HashMap<>();
            try (InputStream in = Objects.requireNonNull(Places.class.getResourceAsStream("atlas.txt"));
                    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\\|", -1);
                    points.put(cells[0], new Point(Double.parseDouble(cells[1]), Double.parseDouble(cells[2])));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return Map.copyOf(points);
        }
    }
}
