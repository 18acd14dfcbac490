package dateline.identity;

import dateline.entity.EntityName;
import dateline.entity.EntityType;
import dateline.name.Places;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names of the well-known that nobody has to be told: {@code U.N.} is the United Nations, {@code UK} the United Kingdom. */
final class KnownNames {
    private static final Map<EntityName, String> PREFERRED = read();

    private KnownNames() {}

    private static Map<EntityName, String> read() {
        Map<EntityName, String> names = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(KnownNames.class.getResourceAsStream("known.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\\|", -1);
                for (int i = 2; i < cells.length; i++) {
                    names.put(new EntityName(EntityType.ORGANIZATION, cells[i]), cells[1]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(names);
    }

    /** The preferred name, or the name itself. */
    static String preferred(EntityType type, String name) {
        return type == EntityType.PLACE
                ? Places.canonical(name)
                : PREFERRED.getOrDefault(new EntityName(type, name), name);
    }
}
