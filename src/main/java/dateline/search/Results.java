package dateline.search;

import dateline.text.Sentences;
import java.util.List;
import java.util.regex.Pattern;

/** What results show: the fields of articles, parted by tabs and line ends. */
final class Results {
    /** In characters: where a word comes later, the script reads the page of the article. */
    private static final int TEXT = 450;

    /** What parts fields and texts, and white space, of which one blank is enough. */
    private static final Pattern PARTS = Pattern.compile("[\\s\\u001e\\u001f]+");

    private Results() {}

    /** A file of results. */
    static byte[] file(List<SearchArticle> articles) {
        Bytes out = new Bytes();
        StringBuilder text = new StringBuilder();
        for (SearchArticle article : articles) {
            text.append(article.day().toEpochDay())
                    .append('\t')
                    .append(article.slug())
                    .append('\t')
                    .append(line(article.title()))
                    .append('\t')
                    .append(article.source() == null ? "" : label(article.source()))
                    .append('\t');
            article.labels().forEach(label -> text.append(label(label)).append('\u001f'));
            text.append('\t').append(line(Sentences.cut(article.text(), TEXT))).append('\n');
        }
        return out.text(text.toString()).packed();
    }

    private static String label(Label label) {
        return label.path() + '\u001e' + line(label.name());
    }

    private static String line(String text) {
        boolean plain = text.indexOf("  ") < 0 && text.chars().noneMatch(c -> c < ' ');
        return (plain ? text : PARTS.matcher(text).replaceAll(" ")).strip();
    }
}
