package dateline.analysis;

import dateline.entity.Mention;
import dateline.entity.Quote;
import dateline.language.Span;
import java.util.List;

/**
 * What was found in one text. All places are UTF-16 units of that text.
 *
 * @param text what was analyzed
 * @param sentences in order
 * @param mentions in order, none overlapping another
 * @param quotes in order
 * @param topics names of topics that rules found
 */
public record Analysis(
        String text, List<Span> sentences, List<Mention> mentions, List<Quote> quotes, List<String> topics) {}
