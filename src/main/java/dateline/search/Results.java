package dateline.search;

import dateline.text.Sentences;
import java.util.List;

/** What results show: the fields of articles, parted by tabs and line ends. */
final class Results {
    /** In characters: where a word comes later, the script reads the page of the article. */
    private static final int TEXT = 450;

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
        StringBuilder line = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!parts(c)) {
                line.append(c);
            } else if (i == 0 || !parts(text.charAt(i - 1))) {
                line.append(' ');
            }
        }
        return line.toString().strip();
    }

    /** White space, of which one blank is enough, and what parts fields and texts. */
    private static boolean parts(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u001e' || c == '\u001f';
    }
}
