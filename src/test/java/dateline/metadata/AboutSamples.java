package dateline.metadata;

import dateline.lab.Truth;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
     * One candidate.
     *
     * @param value as {@link Clue} has it
     * @param origins where it comes from, for people
     */
    @SuppressWarnings("ArrayRecordComponent") // a row of numbers; never compared
    public record Option(String value, List<String> names, float[] features, String origins) {
        @Override
        public String toString() {
            return value.replace('\n', '&') + " " + origins;
        }
    }

    /** A page and its candidates. */
    public record Sample(Truth truth, Map<Asked, List<Option>> options) {
        /** The candidates for the answer to one question. */
        public List<Option> asked(Asked asked) {
            return options.getOrDefault(asked, List.of());
        }
    }

    private AboutSamples() {}

    /** Log odds from which the finder believes an answer. */
    public static Map<Asked, Double> leasts() {
        return Map.of(
                Asked.TITLE, AboutFinder.LEAST_TITLE,
                Asked.DATE, AboutFinder.LEAST_DATE,
                Asked.AUTHOR, AboutFinder.LEAST_AUTHOR);
    }

    /** What a person says about a page: null when nobody looked, empty when there is none. */
    public static @Nullable String right(Truth truth, Asked asked) {
        String field = asked.name().toLowerCase(Locale.ROOT);
        return truth.fields().containsKey(field) ? String.join("; ", truth.texts(field)) : null;
    }

    /** The candidates of all pages of which somebody said something. */
    public static List<Sample> of(List<Truth> truths) {
        return truths.stream()
                .parallel()
                .filter(truth -> Arrays.stream(Asked.values()).anyMatch(asked -> right(truth, asked) != null))
                .map(AboutSamples::sample)
                .toList();
    }

    /** The finder's answer for a page, with the forests that are in the jar. */
    public static PageAbout answer(Truth truth, Document page) {
        return AboutFinder.find(page, truth.text("url"));
    }

    public static Document page(Truth truth) {
        String url = truth.text("url");
        try (InputStream in = truth.open()) {
            return Jsoup.parse(in, null, url == null ? "" : url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(Truth truth) {
        PageFacts facts = AboutFinder.facts(page(truth), truth.text("url"));
        Sites sites = new Sites(facts, truth.text("url"));
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
}
