package dateline.name;

import dateline.text.Fingerprint;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Learns to find names from open texts whose names people have marked; see lab/README.md. */
public final class NameTraining {
    private static final int FOLDS = 4;
    private static final int MOST = Integer.getInteger("most", 200_000);
    private static final int FIRST_MOST = Integer.getInteger("first", 100_000);
    private static final int EPOCHS = Integer.getInteger("epochs", 10);
    private static final float PACE = Float.parseFloat(System.getProperty("pace", "0.05"));
    private static final float DECAY = Float.parseFloat(System.getProperty("decay", "1e-4"));

    private static final float SILVER = Float.parseFloat(System.getProperty("silver", "0.5"));

    private record Source(List<LabelledText> texts, float weight) {}

    private NameTraining() {}

    /** The folder with the data, the folder for the model, and files to score. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0]);
        Path out = Path.of(args[1]);
        List<Source> sources = List.of(
                new Source(LabelledText.read(data.resolve("wikigold.txt"), true), 1f),
                new Source(LabelledText.read(data.resolve("gum.txt"), true), 1f),
                new Source(LabelledText.read(data.resolve("uner.txt"), false), 1f),
                new Source(
                        LabelledText.read(data.resolve("btc.txt"), false),
                        Float.parseFloat(System.getProperty("btc", "0.5"))),
                new Source(
                        LabelledText.read(data.resolve("wnut_train.txt"), false),
                        Float.parseFloat(System.getProperty("wnut", "0.3"))));
        if (Boolean.getBoolean("lexicon")) {
            List<LabelledText> open = new ArrayList<>(LabelledText.read(data.resolve("voa.txt"), false));
            sources.forEach(source -> open.addAll(source.texts()));
            Path countries = out.resolve("countries.txt");
            LexiconMaker.make(data.resolve("gaz"), countries, common(open), out.resolve("lexicon.txt"));
            LexiconMaker.atlas(data.resolve("gaz/cities.tsv"), countries, out.resolve("atlas.txt"));
            classes(open, out.resolve("classes.txt"));
        }
        Lexicon lexicon = Lexicon.load();
        WordClasses classes = WordClasses.none();
        try (BufferedReader lines = Files.newBufferedReader(out.resolve("classes.txt"))) {
            classes = WordClasses.read(lines);
        }
        NameFinder finder = learn(sources, lexicon, classes, out);
        if (SILVER > 0) {
            List<Source> more = new ArrayList<>(sources);
            more.add(new Source(silver(LabelledText.read(data.resolve("voa.txt"), false), finder), SILVER));
            finder = learn(more, lexicon, classes, out);
        }
        Files.writeString(out.resolve("version.txt"), version(out) + "\n");
        for (int i = 2; i < args.length; i++) {
            System.out.println(NameScore.of(Path.of(args[i]), finder, false));
        }
    }

    private static String version(Path out) throws IOException {
        StringBuilder marks = new StringBuilder();
        for (String file : List.of("first.model", "second.model", "lexicon.txt", "words.txt", "classes.txt")) {
            marks.append(Fingerprint.of(Files.readAllBytes(out.resolve(file))));
        }
        return Fingerprint.of(marks.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** Learns both sights, and writes them. */
    private static NameFinder learn(List<Source> sources, Lexicon lexicon, WordClasses classes, Path out)
            throws IOException {
        byte[] first = train(sources, lexicon, classes, null, FIRST_MOST);
        Files.write(out.resolve("first.model"), first);
        Map<LabelledText, Memory> memories = new HashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            remember(sources, fold, lexicon, classes, memories);
        }
        byte[] second = train(sources, lexicon, classes, memories, MOST);
        Files.write(out.resolve("second.model"), second);
        return new NameFinder(lexicon, classes, FieldTrainer.model(first), FieldTrainer.model(second));
    }

    /** Open news without labels, as the finder with all its rules labels it: from these the model learns the rules. */
    private static List<LabelledText> silver(List<LabelledText> texts, NameFinder finder) {
        List<LabelledText> silver = new ArrayList<>();
        for (LabelledText text : texts) {
            int[] labels = new int[text.prose().size()];
            for (Name name : finder.find(text.prose())) {
                for (int i = name.first(); i < name.last(); i++) {
                    boolean begins = i == name.first();
                    boolean ends = i + 1 == name.last();
                    int place = begins ? (ends ? Label.UNIT : Label.BEGIN) : (ends ? Label.LAST : Label.INSIDE);
                    labels[i] = Label.of(name.type(), place);
                }
            }
            silver.add(new LabelledText(text.prose(), labels));
        }
        return silver;
    }

    private static byte[] train(
            List<Source> sources,
            Lexicon lexicon,
            WordClasses classes,
            @Nullable Map<LabelledText, Memory> memories,
            int most)
            throws IOException {
        FieldTrainer trainer = new FieldTrainer(EPOCHS, PACE, DECAY, 2);
        Vocabulary vocabulary = new Vocabulary(lexicon, classes);
        for (Source source : sources) {
            for (LabelledText text : source.texts()) {
                Memory memory = memories == null ? null : memories.get(text);
                trainer.add(text, new Features(new Reading(text.prose(), vocabulary), memory), source.weight());
            }
        }
        return trainer.train(most);
    }

    /** What a model that has not seen a fold makes of it: a memory of what was learned by heart would be too good. */
    private static void remember(
            List<Source> sources, int fold, Lexicon lexicon, WordClasses classes, Map<LabelledText, Memory> memories)
            throws IOException {
        List<Source> others = new ArrayList<>();
        for (Source source : sources) {
            List<LabelledText> texts = new ArrayList<>();
            for (int i = 0; i < source.texts().size(); i++) {
                if (i % FOLDS != fold) {
                    texts.add(source.texts().get(i));
                }
            }
            others.add(new Source(texts, source.weight()));
        }
        Model model = FieldTrainer.model(train(others, lexicon, classes, null, FIRST_MOST));
        // Only the first sight is asked.
        Weights weights = new Weights(model, model);
        Vocabulary vocabulary = new Vocabulary(lexicon, classes);
        for (Source source : sources) {
            for (int i = fold; i < source.texts().size(); i += FOLDS) {
                LabelledText text = source.texts().get(i);
                Reading reading = new Reading(text.prose(), vocabulary);
                Sights sights = new Sights(reading, weights);
                memories.put(text, new Memory(reading, sights.first(model.chain())));
            }
        }
    }

    /** Words that texts have in small letters nearly always, unless a sentence begins with them. */
    private static Set<String> common(List<LabelledText> texts) {
        Map<String, int[]> counts = new HashMap<>();
        for (LabelledText text : texts) {
            for (int s = 0; s < text.prose().sentences(); s++) {
                for (int i = text.prose().first(s) + 1; i < text.prose().last(s); i++) {
                    String word = text.prose().token(i);
                    if (Character.isLetter(word.charAt(0)) && !Shape.shouts(word)) {
                        counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), w -> new int[2])[
                                Shape.capital(word) ? 1 : 0]++;
                    }
                }
            }
        }
        Set<String> common = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (count[0] >= 4 && count[1] * 9 < count[0]) {
                common.add(word);
            }
        });
        return common;
    }

    private static void classes(List<LabelledText> texts, Path file) throws IOException {
        List<String[]> sentences = new ArrayList<>();
        for (LabelledText text : texts) {
            for (int s = 0; s < text.prose().sentences(); s++) {
                String[] words = new String[text.prose().last(s) - text.prose().first(s)];
                for (int i = 0; i < words.length; i++) {
                    words[i] = text.prose().token(text.prose().first(s) + i).toLowerCase(Locale.ROOT);
                }
                sentences.add(words);
            }
        }
        ClassMaker maker = new ClassMaker(sentences, 5);
        int[] fine = maker.sort(300, 8);
        int[] coarse = maker.sort(50, 8);
        StringBuilder out = new StringBuilder();
        Map<Integer, List<String>> groups = new TreeMap<>();
        for (int i = 0; i < fine.length; i++) {
            groups.computeIfAbsent((fine[i] + 1) * 1000 + coarse[i] + 1, k -> new ArrayList<>())
                    .add(maker.words()[i]);
        }
        groups.forEach((key, words) -> {
            out.append(key / 1000).append(' ').append(key % 1000).append('\n');
            new TreeSet<>(words).forEach(word -> out.append(word).append('\n'));
        });
        Files.writeString(file, out);
    }
}
