package dateline.analysis;

import com.fasterxml.jackson.core.JsonProcessingException;
import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.language.Span;
import dateline.syntax.JsonText;
import dateline.syntax.JsonTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An analysis as one line of JSON, for programs that read what Dateline found, and for those that find in its place.
 *
 * <pre>
 * {"id":"a","text":"Ana Ruiz spoke.","sentences":[[0,15]],
 *  "mentions":[{"start":0,"end":8,"text":"Ana Ruiz","type":"PER","entity":"Ana Ruiz","method":"model"}],
 *  "quotes":[],"topics":[]}
 * </pre>
 */
public final class AnalysisJson {
    /** The types in the order of {@link EntityType#ALL}. */
    private static final List<String> TYPES = List.of("PER", "ORG", "LOC");

    private AnalysisJson() {}

    /** The short word for a type, as shared tasks write it: {@code PER}, {@code ORG}, {@code LOC}. */
    public static String type(EntityType type) {
        return TYPES.get(type.place());
    }

    /** One line without its end. */
    public static String line(String id, Analysis analysis) {
        String text = analysis.text();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", id);
        out.put("text", text);
        out.put(
                "sentences",
                analysis.sentences().stream()
                        .map(span -> List.of(span.start(), span.end()))
                        .toList());
        out.put(
                "mentions",
                analysis.mentions().stream().map(m -> mention(m, text)).toList());
        out.put("quotes", analysis.quotes().stream().map(q -> quote(q, text)).toList());
        out.put("topics", analysis.topics());
        return JsonText.of(out);
    }

    private static Map<String, Object> mention(Mention mention, String text) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("start", mention.start());
        out.put("end", mention.end());
        out.put("text", text.substring(mention.start(), mention.end()));
        out.put("type", type(mention.type()));
        out.put("entity", mention.entity());
        out.put("method", mention.method());
        String role = mention.role();
        if (role != null) {
            out.put("role", role);
        }
        return out;
    }

    @SuppressWarnings("NullAway") // a map for JSON may hold nulls
    private static Map<String, Object> quote(Quote quote, String text) {
        boolean spoken = quote.speakerStart() >= 0;
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("start", quote.start());
        out.put("end", quote.end());
        out.put("text", text.substring(quote.start(), quote.end()));
        out.put("speaker", quote.speaker());
        out.put("speakerStart", spoken ? quote.speakerStart() : null);
        out.put("speakerEnd", spoken ? quote.speakerEnd() : null);
        out.put("verb", quote.verb());
        out.put("confidence", Math.round(quote.confidence() * 100) / 100.0);
        return out;
    }

    /**
     * Reads the answer of another analyzer.
     *
     * @param submission what it was asked; its text counts, whatever text the answer has
     * @throws IOException with what is wrong, in words
     */
    public static Analysis read(String line, Submission submission) throws IOException {
        Object tree;
        try {
            tree = JsonTree.of(line);
        } catch (JsonProcessingException e) {
            throw new IOException("it " + JsonTree.explain(e) + ": " + start(line), e);
        }
        if (!(tree instanceof Map<?, ?> answer)) {
            throw new IOException("expected a JSON object, found " + start(line));
        }
        if (!submission.id().equals(answer.get("id"))) {
            throw new IOException("expected the id \"" + submission.id() + "\", found " + answer.get("id"));
        }
        String text = submission.text();
        List<Span> sentences = new ArrayList<>();
        for (Object item : list(answer, "sentences")) {
            if (!(item instanceof List<?> pair) || pair.size() != 2) {
                throw new IOException("sentences: expected pairs of numbers, found " + item);
            }
            sentences.add(span(pair.get(0), pair.get(1), text, "sentences"));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Object item : list(answer, "mentions")) {
            mentions.add(mention(fields(item, "mentions"), text));
        }
        mentions.sort((a, b) -> Integer.compare(a.start(), b.start()));
        List<Quote> quotes = new ArrayList<>();
        for (Object item : list(answer, "quotes")) {
            quotes.add(quote(fields(item, "quotes"), text));
        }
        List<String> topics =
                list(answer, "topics").stream().map(String::valueOf).toList();
        return new Analysis(text, sentences, apart(mentions), quotes, topics);
    }

    /** Of mentions that overlap the first stays. */
    private static List<Mention> apart(List<Mention> mentions) {
        List<Mention> kept = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= mention.start()) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static Mention mention(Map<?, ?> fields, String text) throws IOException {
        Span span = span(fields.get("start"), fields.get("end"), text, "mentions");
        int type = TYPES.indexOf(String.valueOf(fields.get("type")));
        if (type < 0) {
            throw new IOException("mentions: type: expected PER, ORG or LOC, found " + fields.get("type"));
        }
        Object entity = fields.get("entity");
        Object method = fields.get("method");
        Object role = fields.get("role");
        return new Mention(
                span.start(),
                span.end(),
                EntityType.ALL.get(type),
                entity == null ? span.of(text) : String.valueOf(entity),
                method == null ? "command" : String.valueOf(method),
                role == null ? null : String.valueOf(role));
    }

    private static Quote quote(Map<?, ?> fields, String text) throws IOException {
        Span span = span(fields.get("start"), fields.get("end"), text, "quotes");
        Object speaker = fields.get("speaker");
        Object start = fields.get("speakerStart");
        Object verb = fields.get("verb");
        Span by = speaker == null || start == null ? null : span(start, fields.get("speakerEnd"), text, "quotes");
        Object confidence = fields.get("confidence");
        return new Quote(
                span.start(),
                span.end(),
                speaker == null ? null : String.valueOf(speaker),
                by == null ? -1 : by.start(),
                by == null ? -1 : by.end(),
                verb == null ? null : String.valueOf(verb),
                confidence == null ? 1 : Math.max(0, Math.min(1, real(confidence, "confidence"))));
    }

    private static double real(Object value, String where) throws IOException {
        try {
            return Double.parseDouble(String.valueOf(value));
        } catch (NumberFormatException e) {
            throw new IOException(where + ": expected a number, found " + value, e);
        }
    }

    private static Span span(@Nullable Object start, @Nullable Object end, String text, String where)
            throws IOException {
        int from = (int) real(String.valueOf(start), where);
        int to = (int) real(String.valueOf(end), where);
        if (from < 0 || to <= from || to > text.length()) {
            throw new IOException(where + ": " + start + " to " + end + " is no place in a text of " + text.length()
                    + " UTF-16 units");
        }
        return new Span(from, to);
    }

    private static List<?> list(Map<?, ?> fields, String name) throws IOException {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items) {
            return items;
        }
        throw new IOException(name + ": expected a list, found " + value);
    }

    private static Map<?, ?> fields(@Nullable Object item, String where) throws IOException {
        if (item instanceof Map<?, ?> fields) {
            return fields;
        }
        throw new IOException(where + ": expected objects, found " + item);
    }

    private static String start(String line) {
        return line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }
}
