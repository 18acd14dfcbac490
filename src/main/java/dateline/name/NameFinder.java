package dateline.name;

import dateline.entity.EntityType;
import dateline.language.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a text, in two sights: the second knows how the first took each word elsewhere in the text.
 *
 * <pre>new NameFinder().find(Prose.of("Ana Ruiz spoke in Oslo.")) -> Ana Ruiz (person), Oslo (place)</pre>
 */
public final class NameFinder {
    private static final List<NameRule> RULES = List.of(
            new Institutions(),
            new Stretching(),
            new Trimming(),
            new Lookups(),
            new Acronyms(),
            new Repeats(),
            new Strangers());

    private final Vocabulary vocabulary;
    private final Weights weights;
    private final Chain first;
    private final Chain second;

    /** With the model that is part of Dateline. */
    public NameFinder() {
        this(Lexicon.load(), WordClasses.load(), Model.load("first.model"), Model.load("second.model"));
    }

    /** A mark of the model: another model has another. */
    public static String version() {
        try (InputStream in = Objects.requireNonNull(NameFinder.class.getResourceAsStream("version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    NameFinder(Lexicon lexicon, WordClasses classes, Model first, Model second) {
        this.vocabulary = new Vocabulary(lexicon, classes);
        this.weights = new Weights(first, second);
        this.first = first.chain();
        this.second = second.chain();
    }

    /** All names in the order of the text; none overlaps another. */
    public List<Name> find(Prose prose) {
        Reading reading = new Reading(prose, vocabulary);
        Sights sights = new Sights(reading, weights);
        int[] labels = sights.second(second, new Memory(reading, sights.first(first)));
        List<Name> names = names(labels);
        for (NameRule rule : RULES) {
            names = rule.apply(reading, names);
        }
        return names;
    }

    static List<Name> names(int[] labels) {
        List<Name> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < labels.length; i++) {
            int place = Label.place(labels[i]);
            if (place == Label.BEGIN || place == Label.UNIT) {
                start = i;
            }
            @Nullable EntityType type = Label.type(labels[i]);
            if (type != null && !Label.opens(labels[i])) {
                names.add(new Name(start, i + 1, type, "model"));
            }
        }
        return names;
    }
}
