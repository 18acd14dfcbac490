import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/** OpenNLP's finder of names, trained on the same open texts, with its default features: a folder, then files to score. */
public final class OpenNlpNames {
    private record Sentence(List<String> tokens, List<String> tags, boolean first) {
        Set<Span> spans() {
            Set<Span> spans = new HashSet<>();
            for (int i = 0; i < tags.size(); i++) {
                String tag = tags.get(i);
                if (tag.startsWith("B-") && Set.of("PER", "ORG", "LOC").contains(tag.substring(2))) {
                    int end = i + 1;
                    while (end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
                        end++;
                    }
                    spans.add(new Span(i, end, tag.substring(2)));
                }
            }
            return spans;
        }
    }

    public static void main(String[] args) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        for (String file : List.of("wikigold.txt", "gum.txt", "uner.txt", "btc.txt", "wnut_train.txt")) {
            for (Sentence sentence : read(Path.of(args[0], file))) {
                Span[] spans = sentence.spans().toArray(Span[]::new);
                Arrays.sort(spans);
                samples.add(new NameSample(sentence.tokens().toArray(String[]::new), spans, sentence.first()));
            }
        }
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        ObjectStream<NameSample> stream = ObjectStreamUtils.createObjectStream(samples);
        TokenNameFinderModel model = NameFinderME.train("en", null, stream, parameters,
                TokenNameFinderFactory.create(null, null, java.util.Map.of(), new BioCodec()));
        for (int i = 1; i < args.length; i++) {
            score(Path.of(args[i]), new NameFinderME(model));
        }
    }

    private static void score(Path file, NameFinderME finder) throws IOException {
        int gold = 0;
        int found = 0;
        int right = 0;
        int tokens = 0;
        long start = System.nanoTime();
        for (Sentence sentence : read(file)) {
            if (sentence.first()) {
                finder.clearAdaptiveData();
            }
            Set<Span> want = sentence.spans();
            Span[] got = finder.find(sentence.tokens().toArray(String[]::new));
            tokens += sentence.tokens().size();
            gold += want.size();
            found += got.length;
            for (Span span : got) {
                right += want.stream().anyMatch(w -> w.getStart() == span.getStart() && w.getEnd() == span.getEnd()
                        && w.getType().equals(span.getType())) ? 1 : 0;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        double p = (double) right / found;
        double r = (double) right / gold;
        System.out.printf(Locale.ROOT, "OpenNLP %-16s P %.3f R %.3f F1 %.4f   %,.0f tokens/s%n",
                file.getFileName(), p, r, 2 * p * r / (p + r), tokens / seconds);
    }

    private static List<Sentence> read(Path file) throws IOException {
        List<Sentence> all = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        boolean first = true;
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (line.startsWith("-DOCSTART-")) {
                first = true;
            } else if (!line.isBlank()) {
                tokens.add(line.substring(0, line.indexOf(' ')));
                tags.add(line.substring(line.lastIndexOf(' ') + 1));
            } else if (!tokens.isEmpty()) {
                all.add(new Sentence(tokens, tags, first));
                first = false;
                tokens = new ArrayList<>();
                tags = new ArrayList<>();
            }
        }
        return all;
    }
}
