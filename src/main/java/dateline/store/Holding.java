package dateline.store;

import dateline.text.CanonicalUrl;
import dateline.text.Fingerprint;
import dateline.text.MinHash;
import dateline.text.Shingles;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of an article in the content folder, to know it again. Keys are 64 bits of a hash; 0 is none.
 *
 * @param path of its file inside the content folder, with forward slashes
 * @param permalink key of its day and slug
 * @param url key of its address
 * @param guid key of source and guid
 * @param words key of all its words in order, as they were imported
 * @param also keys of the addresses where the same text was published
 * @param former keys of its former addresses on this site
 * @param bands keys that texts like this one share, empty for a text too short to tell
 */
record Holding(
        String path,
        long permalink,
        long url,
        long guid,
        long words,
        List<Long> also,
        List<Long> former,
        List<Integer> bands) {
    /** Shorter texts are alike by chance: one sentence of a stock exchange or a bank is like the next. */
    static final int LEAST_SHINGLES = 40;

    /** Key of address and guid together; 0 when one is missing. */
    long both() {
        return both(url, guid);
    }

    static long both(long url, long guid) {
        return url == 0 || guid == 0 ? 0 : url * 31 + guid;
    }

    /** Key of the words when the article has no other name; else 0. */
    long namelessWords() {
        return url == 0 && guid == 0 ? words : 0;
    }

    static long permalinkKey(String id) {
        return key("permalink " + id);
    }

    static long urlKey(@Nullable String url) {
        String canonical = url == null ? null : CanonicalUrl.of(url);
        return canonical == null ? 0 : key("url " + canonical);
    }

    static long guidKey(@Nullable String source, @Nullable String guid) {
        return guid == null ? 0 : key("guid " + source + "\n" + guid);
    }

    /** @param file of the site, as {@link dateline.article.FormerPath#of} gives it; few file systems tell cases apart */
    static long formerKey(String file) {
        return key("former " + file.toLowerCase(Locale.ROOT));
    }

    static List<Integer> bandsOf(Shingles shingles) {
        return shingles.size() < LEAST_SHINGLES ? List.of() : MinHash.keys(shingles);
    }

    private static long key(String name) {
        return Long.parseUnsignedLong(Fingerprint.of(name).substring(0, 16), 16);
    }
}
