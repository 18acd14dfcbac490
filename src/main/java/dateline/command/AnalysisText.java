package dateline.command;

import dateline.analysis.Analysis;
import dateline.analysis.AnalysisJson;
import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.text.English;
import java.util.Locale;

/**
 * An analysis for people: each finding with its place in the text and the reason for it.
 *
 * <pre>
 * a.txt: 1 sentence, 2 names, 0 quotes
 *   0-8     PER  Ana Ruiz                       model
 *   12-16   LOC  Oslo                           gazetteer
 * </pre>
 */
final class AnalysisText {
    private static final int QUOTE = 90;

    private AnalysisText() {}

    static String of(String id, Analysis analysis) {
        StringBuilder out = new StringBuilder(id)
                .append(": ")
                .append(English.count(analysis.sentences().size(), "sentence"))
                .append(", ")
                .append(English.count(analysis.mentions().size(), "name"))
                .append(", ")
                .append(English.count(analysis.quotes().size(), "quote"))
                .append('\n');
        for (Mention mention : analysis.mentions()) {
            mention(analysis.text(), mention, out);
        }
        for (Quote quote : analysis.quotes()) {
            quote(analysis.text(), quote, out);
        }
        return out.toString();
    }

    private static void mention(String text, Mention mention, StringBuilder out) {
        String words = line(text.substring(mention.start(), mention.end()));
        String meant = words.equals(mention.entity()) ? "" : " = " + mention.entity();
        String role = mention.role() == null ? "" : " (" + mention.role() + ")";
        out.append(String.format(
                        Locale.ROOT,
                        "  %-11s %s  %-48s %s",
                        mention.start() + "-" + mention.end(),
                        AnalysisJson.type(mention.type()),
                        words + meant + role,
                        mention.method()))
                .append('\n');
    }

    private static void quote(String text, Quote quote, StringBuilder out) {
        String words = line(text.substring(quote.start(), quote.end()));
        String cut = words.length() > QUOTE ? words.substring(0, QUOTE).strip() + "\u2026" : words;
        String by = quote.speaker() == null
                ? "nobody"
                : quote.speaker()
                        + (quote.verb() == null ? "" : ", \"" + quote.verb() + "\"")
                        + String.format(Locale.ROOT, ", %.2f", quote.confidence());
        out.append(String.format(Locale.ROOT, "  %-11s SAID \"%s\" by %s", quote.start() + "-" + quote.end(), cut, by))
                .append('\n');
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
