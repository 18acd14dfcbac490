package dateline.extract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Annotated pages with the candidates that {@link AboutFinder} has for them: what forests are trained on. */
public final class AboutSamples {
    /** What a page is asked for. */
    public enum Asked {
        TITLE,
        DATE,
        AUTHOR
    }

    /**
     * What people say about a page.
     *
     * @param fields {@code title}, {@code date}, {@code author}; absent when nobody looked, empty when there is none
     */
    public record Truth(String id, String set, @Nullable String url, Map<String, String> fields) {}

    /**
     * One candidate.
     *
     * @param value as {@link Clue} has it
     * @param origins where it comes from, for people
     */
    public record Option(String value, List<String> names, float[] features, String origins) {
        @Override
        public String toString() {
            return value.replace('\n', '&') + " " + origins;
        }
    }

    /** A page and its candidates. */
    public record Sample(Truth truth, Map<Asked, List<Option>> options) {}

    private AboutSamples() {}

    /** Log odds from which the finder believes an answer. */
    public static Map<Asked, Double> leasts() {
        return Map.of(
                Asked.TITLE, AboutFinder.LEAST_TITLE,
                Asked.DATE, AboutFinder.LEAST_DATE,
                Asked.AUTHOR, AboutFinder.LEAST_AUTHOR);
    }

    /** Reads {@code truth.json} and the pages beside it. */
    public static List<Sample> read(Path data) throws IOException {
        return truths(data.resolve("truth.json")).values().stream()
                .parallel()
                .filter(truth -> !truth.fields().isEmpty())
                .map(truth -> sample(truth, data))
                .toList();
    }

    /** The finder's answer for a page, with the forests that are in the jar. */
    public static PageAbout answer(Truth truth, Document page) {
        return AboutFinder.find(page, truth.url());
    }

    public static Document page(Truth truth, Path data) {
        Path file = data.resolve("html/" + truth.id() + ".html.gz");
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Jsoup.parse(in, null, truth.url() == null ? "" : truth.url());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Sample sample(Truth truth, Path data) {
        PageFacts facts = AboutFinder.facts(page(truth, data), truth.url());
        Sites sites = new Sites(facts, truth.url());
        int anchor = AboutFinder.anchor(facts);
        return new Sample(
                truth,
                Map.of(
                        Asked.TITLE, options(new Titles(facts, sites).candidates()),
                        Asked.DATE, options(new Dates(facts, anchor).candidates()),
                        Asked.AUTHOR, options(new Authors(facts, sites, anchor).candidates())));
    }

    private static List<Option> options(List<Candidate> candidates) {
        return candidates.stream()
                .map(c -> new Option(
                        c.value(),
                        c.features().names(),
                        c.features().values(),
                        Evidence.origins(c.clues()).toString()))
                .toList();
    }

    public static Map<String, Truth> truths(Path file) throws IOException {
        Map<String, Truth> truths = new TreeMap<>();
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String id = parser.currentName();
                parser.nextToken();
                truths.put(id, truth(id, parser));
            }
        }
        return truths;
    }

    private static Truth truth(String id, JsonParser parser) throws IOException {
        Map<String, String> all = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY && name.equals("author")) {
                List<String> names = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    names.add(parser.getText());
                }
                all.put(name, String.join("; ", names));
            } else if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                parser.skipChildren();
            } else {
                all.put(name, token == JsonToken.VALUE_NULL ? "" : parser.getText());
            }
        }
        Map<String, String> fields = new TreeMap<>(all);
        fields.keySet().retainAll(List.of("title", "date", "author"));
        return new Truth(id, all.getOrDefault("set", ""), all.get("url"), fields);
    }
}
