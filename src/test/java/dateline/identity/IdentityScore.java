package dateline.identity;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.language.Prose;
import dateline.name.Name;
import dateline.name.NameFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Measures how names in a text are put together, by B-cubed (A. Bagga and B. Baldwin, "Algorithms for scoring coreference
 * chains", 1998), on texts in the format of GUM. A named mention is one of a person, an organization or a place whose head
 * is a proper noun.
 */
public final class IdentityScore {
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern PART = Pattern.compile("\\([^()]+\\)?|[^()]*\\)");
    private static final Map<String, EntityType> TYPES =
            Map.of("person", EntityType.PERSON, "organization", EntityType.ORGANIZATION, "place", EntityType.PLACE);

    /** A mention that people marked: its tokens, its head and its group. */
    private record Gold(int first, int last, int head, EntityType type, String group) {}

    private IdentityScore() {}

    /** The folder with the texts. */
    public static void main(String[] args) throws IOException {
        double[] given = new double[3];
        double[] found = new double[3];
        NameFinder finder = new NameFinder();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".conllu")) {
                    score(file, finder, given, found, args.length > 1);
                }
            }
        }
        System.out.println("names given by people: " + figures(given));
        System.out.println("names found:           " + figures(found));
    }

    private static String figures(double[] sums) {
        double p = sums[0] / sums[2];
        double r = sums[1] / sums[2];
        return String.format(
                Locale.ROOT, "B-cubed P %.3f R %.3f F1 %.3f (mean of %.0f texts)", p, r, 2 * p * r / (p + r), sums[2]);
    }

    private static void score(Path file, NameFinder finder, double[] given, double[] found, boolean tell)
            throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        List<Gold> gold = read(file, sentences);
        Prose prose = Prose.ofTokens(sentences);
        List<Name> names = new ArrayList<>();
        for (Gold mention : gold) {
            names.add(new Name(mention.first, mention.last, mention.type, "given"));
        }
        add(gold, entities(prose, names, gold, tell), given);
        List<Name> own = finder.find(prose);
        List<String> answers = new ArrayList<>();
        List<Mention> mentions = new Identity().resolve(prose, own);
        for (int i = 0; i < gold.size(); i++) {
            String answer = "missed" + i;
            for (int j = 0; j < own.size(); j++) {
                if (own.get(j).first() <= gold.get(i).head
                        && gold.get(i).head < own.get(j).last()) {
                    answer = mentions.get(j).type() + mentions.get(j).entity();
                }
            }
            answers.add(answer);
        }
        add(gold, answers, found);
    }

    private static List<String> entities(Prose prose, List<Name> names, List<Gold> gold, boolean tell) {
        List<String> answers = new ArrayList<>();
        List<Mention> mentions = new Identity().resolve(prose, names);
        for (int i = 0; i < mentions.size(); i++) {
            answers.add(mentions.get(i).type() + mentions.get(i).entity());
            if (tell) {
                System.out.println(gold.get(i).group + "\t"
                        + prose.text()
                                .substring(
                                        mentions.get(i).start(), mentions.get(i).end()) + "\t"
                        + mentions.get(i).entity());
            }
        }
        return answers;
    }

    private static void add(List<Gold> gold, List<String> answers, double[] sums) {
        if (gold.isEmpty()) {
            return;
        }
        double p = 0;
        double r = 0;
        for (int i = 0; i < gold.size(); i++) {
            int both = 0;
            int same = 0;
            int group = 0;
            for (int j = 0; j < gold.size(); j++) {
                boolean a = answers.get(i).equals(answers.get(j));
                boolean g = gold.get(i).group.equals(gold.get(j).group);
                both += a && g ? 1 : 0;
                same += a ? 1 : 0;
                group += g ? 1 : 0;
            }
            p += (double) both / same;
            r += (double) both / group;
        }
        sums[0] += p / gold.size();
        sums[1] += r / gold.size();
        sums[2]++;
    }

    private static List<Gold> read(Path file, List<List<String>> sentences) throws IOException {
        List<Gold> gold = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        int base = 0;
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        for (String line : lines) {
            if (line.matches("[0-9]+\t.*")) {
                rows.add(line.split("\t", -1));
            } else if (line.isBlank() && !rows.isEmpty()) {
                sentences.add(rows.stream().map(row -> row[1].replace(' ', '_')).toList());
                sentence(rows, base, gold);
                base += rows.size();
                rows = new ArrayList<>();
            }
        }
        return gold;
    }

    private static void sentence(List<String[]> rows, int base, List<Gold> gold) {
        Map<String, List<int[]>> open = new HashMap<>();
        Map<String, List<String>> types = new HashMap<>();
        List<Gold> own = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Matcher entity = ENTITY.matcher(rows.get(i)[9]);
            if (!entity.find()) {
                continue;
            }
            Matcher part = PART.matcher(entity.group(1));
            while (part.find()) {
                String text = part.group();
                if (text.startsWith("(")) {
                    String[] fields = text.substring(1).replace(")", "").split("-", -1);
                    if (text.endsWith(")")) {
                        mention(rows, i, i, fields[1], fields[0], base, own);
                    } else {
                        open.computeIfAbsent(fields[0], g -> new ArrayList<>()).add(new int[] {i});
                        types.computeIfAbsent(fields[0], g -> new ArrayList<>()).add(fields[1]);
                    }
                } else {
                    String group = text.substring(0, text.length() - 1);
                    List<int[]> starts = open.getOrDefault(group, List.of());
                    if (!starts.isEmpty()) {
                        int start = starts.remove(starts.size() - 1)[0];
                        List<String> kinds = types.getOrDefault(group, new ArrayList<>());
                        String type = kinds.remove(kinds.size() - 1);
                        mention(rows, start, i, type, group, base, own);
                    }
                }
            }
        }
        own.sort((a, b) -> a.first != b.first ? Integer.compare(a.first, b.first) : Integer.compare(b.last, a.last));
        int end = 0;
        for (Gold mention : own) {
            if (mention.first >= end) {
                gold.add(mention);
                end = mention.last;
            }
        }
    }

    private static final Set<String> TITLES = Set.of(
            "Mr.",
            "Mrs.",
            "Ms.",
            "Dr.",
            "President",
            "Senator",
            "Governor",
            "Professor",
            "General",
            "Captain",
            "Secretary",
            "Justice",
            "Judge");

    private static void mention(
            List<String[]> rows, int first, int last, String type, String group, int base, List<Gold> own) {
        EntityType kind = TYPES.get(type);
        int head = last;
        for (int i = first; i <= last; i++) {
            int above = Integer.parseInt(rows.get(i)[6]) - 1;
            if (above < first || above > last) {
                head = i;
                break;
            }
        }
        if (kind == null || !rows.get(head)[3].equals("PROPN")) {
            return;
        }
        int a = head;
        int b = head;
        while (a > first && rows.get(a - 1)[3].equals("PROPN")) {
            a--;
        }
        while (b < last && (rows.get(b + 1)[3].equals("PROPN") || joined(rows, b, last))) {
            b++;
        }
        while (a < b && kind == EntityType.PERSON && TITLES.contains(rows.get(a)[1])) {
            a++;
        }
        own.add(new Gold(base + a, base + b + 1, base + head, kind, group));
    }

    private static boolean joined(List<String[]> rows, int at, int last) {
        return at + 2 <= last
                && Set.of("of", "for", "and", "-").contains(rows.get(at + 1)[1])
                && rows.get(at + 2)[3].equals("PROPN");
    }
}
