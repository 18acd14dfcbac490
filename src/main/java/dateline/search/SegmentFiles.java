package dateline.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The files of a segment. {@code search.js} is the other side of their form.
 *
 * @param terms see {@link Shards}; so are the others
 */
public record SegmentFiles(List<byte[]> terms, List<byte[]> places, List<byte[]> words, List<byte[]> blocks) {
    /**
     * Indexes articles, one at a time.
     *
     * @param articles from the oldest to the newest
     * @param size how many they are
     */
    public static SegmentFiles of(Iterator<SearchArticle> articles, int size) {
        Shards shards = Shards.of(size);
        Index index = new Index();
        List<byte[]> blocks = new ArrayList<>(shards.blocks());
        List<SearchArticle> block = new ArrayList<>(Shards.BLOCK);
        while (articles.hasNext()) {
            SearchArticle article = articles.next();
            index.add(article);
            block.add(article);
            if (block.size() == Shards.BLOCK) {
                blocks.add(Results.file(block));
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            blocks.add(Results.file(block));
        }
        return new SegmentFiles(
                index.terms(shards.terms()), index.places(shards.places()), index.words(shards.words()), blocks);
    }
}
