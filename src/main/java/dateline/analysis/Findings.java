package dateline.analysis;

import dateline.entity.EntityName;
import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.language.Span;
import dateline.story.Sketch;
import dateline.text.Order;
import dateline.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a site keeps of the analysis of one article: no text but quotes and a few sentences.
 *
 * @param entities the heaviest first
 * @param quotes in the order of the text
 * @param sketch what decides to which story the article belongs
 */
public record Findings(List<Finding> entities, List<Said> quotes, Sketch sketch) {
    /** Nothing. */
    public static final Findings NONE = new Findings(List.of(), List.of(), Sketch.EMPTY);

    /** An article is about no more than these. */
    private static final int MOST = 8;

    /** Characters of a sentence that is kept. */
    private static final int CONTEXT = 220;

    /**
     * Condenses an analysis.
     *
     * @param titleEnd where the headline ends in the text; 0 without one
     * @param sketch whether a sketch is wanted, for stories and topics
     */
    public static Findings of(Analysis analysis, int titleEnd, boolean sketch) {
        Map<EntityName, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : analysis.mentions()) {
            groups.computeIfAbsent(new EntityName(mention.type(), mention.entity()), name -> new ArrayList<>())
                    .add(mention);
        }
        int leadEnd = leadEnd(analysis.text(), titleEnd);
        List<Finding> heavy = new ArrayList<>(groups.size());
        groups.forEach((name, mentions) -> heavy.add(finding(name, mentions, analysis, titleEnd, leadEnd)));
        heavy.sort(Order.falling(
                Finding::weight, Order.rising(finding -> finding.places().get(0).start())));
        List<Finding> entities = new ArrayList<>(heavy.size());
        for (int i = 0; i < heavy.size(); i++) {
            entities.add(i < MOST ? heavy.get(i) : mentioned(heavy.get(i)));
        }
        List<Said> quotes =
                analysis.quotes().stream().map(quote -> said(quote, analysis)).toList();
        return new Findings(
                List.copyOf(entities), quotes, sketch ? Sketch.of(analysis.text(), titleEnd) : Sketch.EMPTY);
    }

    private static int leadEnd(String text, int titleEnd) {
        int start = titleEnd;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = text.indexOf("\n\n", start);
        return end < 0 ? text.length() : end;
    }

    private static Finding finding(
            EntityName name, List<Mention> mentions, Analysis analysis, int titleEnd, int leadEnd) {
        String text = analysis.text();
        Map<String, Integer> spellings = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            spellings.merge(oneLine(text.substring(mention.start(), mention.end())), 1, Integer::sum);
        }
        double weight = Weights.of(mentions, titleEnd, leadEnd, text.length());
        return new Finding(
                name.type(),
                name.name(),
                spellings.entrySet().stream()
                        .map(entry -> new Finding.Spelling(entry.getKey(), entry.getValue()))
                        .toList(),
                Math.round(weight * 1000) / 1000.0,
                weight >= Weights.ABOUT,
                role(mentions),
                method(mentions),
                mentions.stream().map(m -> new Span(m.start(), m.end())).toList(),
                context(mentions, analysis, titleEnd));
    }

    /** A name that is in a list somewhere is a surer one. */
    private static String method(List<Mention> mentions) {
        boolean listed = mentions.stream().anyMatch(mention -> mention.method().equals(Finding.LISTED));
        String first = mentions.get(0).method();
        return listed && !first.equals(Finding.DECLARED) ? Finding.LISTED : first;
    }

    /** The fullest office that is given: Foreign Minister rather than Minister. */
    private static @Nullable String role(List<Mention> mentions) {
        String best = null;
        for (Mention mention : mentions) {
            String role = mention.role();
            if (role != null && (best == null || role.length() > best.length())) {
                best = role;
            }
        }
        return best;
    }

    private static @Nullable String context(List<Mention> mentions, Analysis analysis, int titleEnd) {
        for (Mention mention : mentions) {
            if (mention.start() >= titleEnd) {
                for (Span sentence : analysis.sentences()) {
                    if (sentence.start() <= mention.start() && mention.end() <= sentence.end()) {
                        return cut(analysis.text(), sentence, mention);
                    }
                }
            }
        }
        return null;
    }

    /** The sentence; a long one from a few words before the name. */
    private static String cut(String text, Span sentence, Mention mention) {
        int start = sentence.start();
        if (mention.end() - start > CONTEXT * 2 / 3) {
            start = text.indexOf(' ', Math.max(start, mention.start() - CONTEXT / 3));
            start = start < 0 || start > mention.start() ? mention.start() : start + 1;
        }
        String lead = start > sentence.start() ? "\u2026 " : "";
        return lead + Sentences.cut(oneLine(text.substring(start, sentence.end())), CONTEXT);
    }

    private static String oneLine(String words) {
        return words.indexOf('\n') < 0 ? words : words.replaceAll("\\s+", " ");
    }

    private static Finding mentioned(Finding finding) {
        return new Finding(
                finding.type(),
                finding.name(),
                finding.spellings(),
                finding.weight(),
                false,
                finding.role(),
                finding.method(),
                finding.places(),
                null);
    }

    private static Said said(Quote quote, Analysis analysis) {
        Mention speaker = null;
        Map<String, Mention> about = new HashMap<>();
        List<EntityName> inside = new ArrayList<>();
        for (Mention mention : analysis.mentions()) {
            if (mention.entity().equals(quote.speaker())
                    && (speaker == null || mention.start() <= quote.speakerStart())) {
                speaker = mention;
            }
            boolean within = quote.start() <= mention.start() && mention.end() <= quote.end();
            if (within && about.put(mention.type() + mention.entity(), mention) == null) {
                inside.add(new EntityName(mention.type(), mention.entity()));
            }
        }
        return new Said(
                oneLine(analysis.text().substring(quote.start(), quote.end())),
                quote.speaker(),
                speaker == null ? null : speaker.type(),
                Math.round(quote.confidence() * 100) / 100.0,
                List.copyOf(inside));
    }

    /** The entity of a name, or null. */
    public @Nullable Finding find(EntityName name) {
        return entities.stream()
                .filter(finding ->
                        finding.type() == name.type() && finding.name().equals(name.name()))
                .findFirst()
                .orElse(null);
    }

    /** All names, for messages. */
    @Override
    public String toString() {
        return entities.stream().map(Finding::name).collect(Collectors.joining(", "));
    }
}
