package dateline.name;

import dateline.language.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes {@code lexicon.txt} from open lists of names: {@code first.txt} and {@code sur.txt} (one a line),
 * {@code cities.tsv} (name, other name, country, feature, region, population, latitude, longitude),
 * {@code organizations.txt} (one a line), and {@code countries.txt} of the project.
 */
final class LexiconMaker {
    private static final int CITY = 100_000;
    private static final int TOWN = 5_000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<Kind, Set<String>> names = new EnumMap<>(Kind.class);

    static void make(Path lists, Path countries, Set<String> common, Path out) throws IOException {
        LexiconMaker maker = new LexiconMaker();
        maker.people(lists);
        maker.places(lists.resolve("cities.tsv"));
        maker.countries(countries);
        for (String line : Files.readAllLines(lists.resolve("organizations.txt"))) {
            maker.add(Kind.ORGANIZATION, line);
        }
        common.forEach(word -> maker.add(Kind.COMMON, word));
        maker.write(out);
    }

    /** Where large cities lie, and countries by their capitals: {@code name|latitude|longitude}. */
    static void atlas(Path cities, Path countries, Path out) throws IOException {
        Map<String, String> points = new TreeMap<>();
        Map<String, Integer> largest = new HashMap<>();
        Map<String, String> capitals = new HashMap<>();
        for (String line : Files.readAllLines(cities)) {
            String[] cells = line.split("\t", -1);
            int population = Integer.parseInt(cells[5]);
            String point =
                    String.format(Locale.ROOT, "%.2f|%.2f", Double.parseDouble(cells[6]), Double.parseDouble(cells[7]));
            if (cells[3].equals("PPLC")) {
                capitals.put(cells[2], point);
            }
            boolean large = population >= CITY || cells[3].equals("PPLC");
            if (large && population > largest.getOrDefault(cells[0], -1)) {
                largest.put(cells[0], population);
                points.put(cells[0], point);
            }
        }
        for (String line : Files.readAllLines(countries)) {
            String[] cells = line.split("\\|", -1);
            if (capitals.containsKey(cells[0])) {
                points.put(cells[1], String.valueOf(capitals.get(cells[0])));
            }
        }
        StringBuilder text = new StringBuilder();
        points.forEach(
                (name, point) -> text.append(name).append('|').append(point).append('\n'));
        Files.writeString(out, text);
    }

    private void people(Path lists) throws IOException {
        for (String line : Files.readAllLines(lists.resolve("first.txt"))) {
            add(Kind.FIRST_NAME, line);
        }
        for (String line : Files.readAllLines(lists.resolve("sur.txt"))) {
            add(Kind.SURNAME, line);
        }
    }

    private void places(Path cities) throws IOException {
        for (String line : Files.readAllLines(cities)) {
            String[] cells = line.split("\t", -1);
            int population = Integer.parseInt(cells[5]);
            if (population >= TOWN) {
                add(population >= CITY ? Kind.CITY : Kind.TOWN, cells[0]);
            }
        }
    }

    private void countries(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\\|", -1);
            add(Kind.REGION, cells[1]);
            Stream.of(cells[2].split(",", -1)).forEach(name -> add(Kind.REGION, name));
            if (cells.length > 3) {
                Stream.of(cells[3].split(",", -1)).forEach(name -> add(Kind.DEMONYM, name));
            }
        }
    }

    private void add(Kind kind, String name) {
        String clean = SPACES.matcher(name).replaceAll(" ").strip();
        if (clean.length() < 2 || clean.length() > 60) {
            return;
        }
        Prose prose = Prose.of(clean);
        if (prose.size() > Lexicon.LONGEST) {
            return;
        }
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < prose.size(); i++) {
            tokens.add(prose.token(i));
        }
        names.computeIfAbsent(kind, k -> new TreeSet<>()).add(String.join(" ", tokens));
    }

    private void write(Path out) throws IOException {
        StringBuilder text = new StringBuilder();
        names.forEach((kind, all) -> {
            text.append("# ").append(kind).append('\n');
            all.forEach(name -> text.append(name).append('\n'));
        });
        Files.writeString(out, text);
    }
}
