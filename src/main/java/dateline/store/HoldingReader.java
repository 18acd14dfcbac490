package dateline.store;

import dateline.article.Article;
import dateline.article.ArticleReader;
import dateline.article.Reprint;
import dateline.problem.Problems;
import dateline.text.Shingles;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an article of the content folder can be known by. */
final class HoldingReader {
    private final ArticleReader reader;

    HoldingReader(ZoneId zone) {
        this.reader = new ArticleReader(zone);
    }

    /** Nothing when the file is no article. A pure function, for any number of threads. */
    Optional<Holding> read(String path, byte[] bytes) {
        Problems problems = new Problems();
        Optional<String> body = ArticleReader.body(path, bytes, problems);
        return body.flatMap(text -> reader.read(path, bytes, problems).map(article -> holding(path, article, text)));
    }

    private static Holding holding(String path, Article article, String body) {
        Shingles shingles = Shingles.of(body);
        Object guid = article.front().params().get("guid");
        List<Long> also = article.front().also().stream()
                .map(Reprint::url)
                .map(Holding::urlKey)
                .filter(key -> key != 0)
                .toList();
        return new Holding(
                path,
                Holding.permalinkKey(article.id()),
                Holding.urlKey(article.front().url()),
                Holding.guidKey(article.front().source(), guid instanceof String text ? text : null),
                words(article.front().params().get(ImportMark.KEY), shingles),
                also,
                article.front().aliases().stream().map(Holding::formerKey).toList(),
                Holding.bandsOf(shingles));
    }

    /** As they were imported, when the file says so. */
    private static long words(@Nullable Object mark, Shingles shingles) {
        long words = ImportMark.wordsIn(mark);
        return words == 0 ? shingles.fingerprint() : words;
    }
}
