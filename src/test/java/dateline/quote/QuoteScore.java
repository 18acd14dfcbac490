package dateline.quote;

import dateline.analysis.NewsAnalyzer;
import dateline.analysis.Submission;
import dateline.entity.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures how well speakers are found, on articles in which people marked who says what (the format of brat, as PolNeAR
 * has it). What counts is a statement of which some words stand between quotation marks.
 */
public final class QuoteScore {
    private record Gold(List<int[]> sources, List<int[]> contents) {}

    private QuoteScore() {}

    /** The folder with {@code text} and {@code attributions}. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        boolean tell = args.length > 1;
        NewsAnalyzer analyzer = new NewsAnalyzer();
        int[] counts = new int[6];
        try (Stream<Path> files = Files.list(folder.resolve("text"))) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceAll("\\.txt$", "");
                for (Path marks : marks(folder.resolve("attributions"), name)) {
                    score(Files.readString(file), Files.readAllLines(marks), analyzer, counts, tell);
                }
            }
        }
        System.out.println(figures("statements", counts[0], counts[1], counts[2]));
        System.out.println(figures("quoted pieces", counts[3], counts[5], counts[4]));
    }

    /** One file by each who marked the text. */
    private static List<Path> marks(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("\\Q" + name + "\\E_\\w+\\.ann"))
                    .sorted()
                    .toList();
        }
    }

    private static String figures(String what, int right, int said, int gold) {
        double p = right / (double) said;
        double r = right / (double) gold;
        return String.format(
                Locale.ROOT, "%-14s P %.3f R %.3f F1 %.3f (%d of %d)", what, p, r, 2 * p * r / (p + r), right, gold);
    }

    private static void score(String text, List<String> lines, NewsAnalyzer analyzer, int[] counts, boolean tell) {
        List<Quote> quotes =
                analyzer.analyze(new Submission("", text, List.of())).quotes();
        for (Gold gold : read(lines)) {
            boolean direct = gold.contents.stream().anyMatch(c -> marked(text.substring(c[0], c[1])));
            if (!direct || gold.sources.isEmpty()) {
                continue;
            }
            counts[2]++;
            boolean any = false;
            boolean right = false;
            StringBuilder answer = new StringBuilder();
            for (Quote quote : quotes) {
                if (gold.contents.stream()
                        .noneMatch(c -> overlap(quote.start(), quote.end(), c) * 2 > quote.end() - quote.start())) {
                    continue;
                }
                counts[4]++;
                if (quote.speaker() == null) {
                    continue;
                }
                any = true;
                counts[5]++;
                boolean hit =
                        gold.sources.stream().anyMatch(s -> overlap(quote.speakerStart(), quote.speakerEnd(), s) > 0);
                counts[3] += hit ? 1 : 0;
                right |= hit;
                answer.append('[')
                        .append(text, quote.speakerStart(), quote.speakerEnd())
                        .append("] ")
                        .append(quote.verb())
                        .append(' ');
            }
            counts[1] += any ? 1 : 0;
            counts[0] += right ? 1 : 0;
            if (tell && !right) {
                int[] c = gold.contents.get(0);
                int[] s = gold.sources.get(0);
                int from = Math.max(0, Math.min(c[0], s[0]) - 60);
                int to = Math.min(text.length(), Math.max(gold.contents.get(gold.contents.size() - 1)[1], s[1]) + 80);
                System.out.println("WANT [" + text.substring(s[0], s[1]) + "] GOT " + answer + "\n   "
                        + text.substring(from, to).replace('\n', '~'));
            }
        }
    }

    private static boolean marked(String content) {
        return content.indexOf('"') >= 0 || content.indexOf('\u201c') >= 0;
    }

    private static int overlap(int start, int end, int[] span) {
        return Math.min(end, span[1]) - Math.max(start, span[0]);
    }

    private static List<Gold> read(List<String> lines) {
        Map<String, List<int[]>> spans = new HashMap<>();
        for (String line : lines) {
            if (line.startsWith("T") && line.indexOf('\t') > 0) {
                String[] cells = line.split("\t", -1);
                String places = cells[1].substring(cells[1].indexOf(' ') + 1);
                List<int[]> list = new ArrayList<>();
                for (String place : places.split(";", -1)) {
                    String[] ends = place.strip().split(" ", -1);
                    if (ends.length < 2 || !place.matches("[0-9 ]+")) {
                        continue;
                    }
                    list.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])});
                }
                spans.put(cells[0], list);
            }
        }
        List<Gold> all = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E") && line.indexOf('\t') > 0) {
                List<int[]> sources = new ArrayList<>();
                List<int[]> contents = new ArrayList<>();
                for (String part : line.split("\t", -1)[1].split(" ", -1)) {
                    int colon = part.indexOf(':');
                    List<int[]> found = spans.getOrDefault(part.substring(colon + 1), List.of());
                    if (part.startsWith("Source")) {
                        sources.addAll(found);
                    } else if (part.startsWith("Content")) {
                        contents.addAll(found);
                    }
                }
                all.add(new Gold(sources, contents));
            }
        }
        return all;
    }
}
