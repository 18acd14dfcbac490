package dateline.name;

import dateline.entity.EntityType;
import dateline.language.Prose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text whose names people have marked.
 *
 * @param labels one for each token
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LabelledText(Prose prose, int[] labels) {
    /** Where a file does not say where its texts end, this many sentences are taken for one. */
    private static final int SENTENCES = 20;

    /** Reads lines {@code token tag} with tags in the scheme IOB2; blank lines end sentences, -DOCSTART- ends texts. */
    static List<LabelledText> read(Path file, boolean texts) throws IOException {
        List<LabelledText> all = new ArrayList<>();
        List<List<String>> sentences = new ArrayList<>();
        List<List<String>> tags = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        lines.add("");
        lines.add("-DOCSTART- O");
        for (String line : lines) {
            boolean start = line.startsWith("-DOCSTART-");
            if (!start && !line.isBlank()) {
                split(line.substring(0, line.indexOf(' ')), line.substring(line.lastIndexOf(' ') + 1), tokens, marks);
                continue;
            }
            if (!tokens.isEmpty()) {
                sentences.add(tokens);
                tags.add(marks);
                tokens = new ArrayList<>();
                marks = new ArrayList<>();
            }
            boolean full = start || (!texts && sentences.size() >= SENTENCES);
            if (full && !sentences.isEmpty()) {
                all.add(of(sentences, tags));
                sentences = new ArrayList<>();
                tags = new ArrayList<>();
            }
        }
        return all;
    }

    /** Tokens with a hyphen inside are parted there, as the tokenizer does. */
    private static void split(String token, String tag, List<String> tokens, List<String> marks) {
        int from = 0;
        String mark = tag;
        for (int i = 1; i + 1 < token.length(); i++) {
            if (token.charAt(i) == '-'
                    && Character.isLetterOrDigit(token.charAt(i - 1))
                    && Character.isLetterOrDigit(token.charAt(i + 1))
                    && i > from) {
                tokens.add(token.substring(from, i));
                tokens.add("-");
                marks.add(mark);
                mark = mark.startsWith("B-") ? "I-" + mark.substring(2) : mark;
                marks.add(mark);
                from = i + 1;
            }
        }
        tokens.add(token.substring(from));
        marks.add(mark);
    }

    private static LabelledText of(List<List<String>> sentences, List<List<String>> tags) {
        Prose prose = Prose.ofTokens(sentences);
        int[] labels = new int[prose.size()];
        int at = 0;
        for (List<String> sentence : tags) {
            for (int i = 0; i < sentence.size(); i++) {
                EntityType type = type(sentence.get(i));
                if (type != null) {
                    boolean begins = sentence.get(i).startsWith("B-") || i == 0 || type(sentence.get(i - 1)) != type;
                    boolean ends = i + 1 == sentence.size()
                            || sentence.get(i + 1).startsWith("B-")
                            || type(sentence.get(i + 1)) != type;
                    int place = begins ? (ends ? Label.UNIT : Label.BEGIN) : (ends ? Label.LAST : Label.INSIDE);
                    labels[at] = Label.of(type, place);
                }
                at++;
            }
        }
        return new LabelledText(prose, labels);
    }

    private static @Nullable EntityType type(String tag) {
        return switch (tag.length() < 2 ? tag : tag.substring(2)) {
            case "PER" -> EntityType.PERSON;
            case "ORG" -> EntityType.ORGANIZATION;
            case "LOC" -> EntityType.PLACE;
            default -> null;
        };
    }
}
