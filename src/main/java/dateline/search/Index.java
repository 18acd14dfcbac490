package dateline.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which articles of a segment have which words, and where. */
final class Index {
    /** In UTF-16 units; longer words are found by their beginning. */
    private static final int LONGEST = 40;

    /** Parts the headline from the text: no phrase goes across. */
    private static final int GAP = 10;

    /**
     * Their places would be nearly half of all. A phrase with one of them in it is found by the words around it, at the
     * right distance.
     */
    private static final Set<String> SMALL = Stream.of(
                    ("a an and are as at be by for from had has have he in is it its of on or that the they this to was were "
                                    + "will with")
                            .split(" "))
            .map(Porter::stem)
            .collect(Collectors.toUnmodifiableSet());

    /** About the logarithm of how many words an article has: a place comes so many after the one before. */
    private static final int FAR = 8;

    /** The articles of a term so far, as bytes. */
    private static final class Postings {
        private final Bytes articles = new Bytes();
        private final Bits places = new Bits();
        private int count;
        private int last = -1;
    }

    /** What one article has of a term. */
    private static final class Found {
        private final List<Integer> places = new ArrayList<>(2);
        private boolean title;
    }

    private final Map<String, Postings> byTerm = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Map<String, Integer> articlesByWord = new HashMap<>();
    private int size;

    /** Takes up the next article. */
    void add(SearchArticle article) {
        Map<String, Found> found = new HashMap<>();
        Map<String, Boolean> words = new HashMap<>();
        int at = take(article.title(), 0, true, found, words);
        at = take(article.text(), at + GAP, false, found, words);
        for (String author : article.authors()) {
            at = take(author, at + GAP, false, found, words);
        }
        found.forEach((term, places) -> add(term, weight(places), SMALL.contains(term) ? List.of() : places.places));
        article.filters().stream().distinct().forEach(path -> add('/' + path, 0, List.of()));
        words.keySet().forEach(word -> articlesByWord.merge(word, 1, Integer::sum));
        size++;
    }

    private int take(String text, int start, boolean title, Map<String, Found> found, Map<String, Boolean> words) {
        int place = start;
        for (String whole : SearchWords.of(text)) {
            String word = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            words.put(word, true);
            Found term = found.computeIfAbsent(stems.computeIfAbsent(word, Porter::stem), stem -> new Found());
            term.places.add(place++);
            term.title |= title;
        }
        return place;
    }

    /** 0 for once, 1 for two or three times, 2 for more, 3 for a word of the headline. */
    private static int weight(Found found) {
        int times = found.places.size();
        return found.title ? 3 : times > 3 ? 2 : times > 1 ? 1 : 0;
    }

    private void add(String term, int weight, List<Integer> places) {
        Postings postings = byTerm.computeIfAbsent(term, t -> new Postings());
        postings.articles.number((size - postings.last - 1) * 4 + weight);
        postings.last = size;
        postings.count++;
        if (!places.isEmpty()) {
            int count = places.size();
            int low = Math.max(1, FAR - (Integer.SIZE - Integer.numberOfLeadingZeros(count)));
            postings.places.number(count - 1, 0);
            int before = 0;
            for (int place : places) {
                postings.places.number(place - before, low);
                before = place;
            }
        }
    }

    /** Files of terms: each term with how many articles have it, and which. */
    List<byte[]> terms(int files) {
        return files(files, byTerm.keySet(), Shards::of, (term, out) -> {
            Postings postings = postings(term);
            out.number(postings.count).all(postings.articles.plain());
        });
    }

    /** Files of places: each term with its places in each of its articles. */
    List<byte[]> places(int files) {
        List<String> words = byTerm.keySet().stream()
                .filter(term -> !postings(term).places.isEmpty())
                .toList();
        return files(
                files,
                words,
                Shards::of,
                (term, out) -> out.all(postings(term).places.bytes()));
    }

    /** Files of words as they are written, with how many articles have each. */
    List<byte[]> words(int files) {
        return files(
                files,
                articlesByWord.keySet(),
                Shards::ofWord,
                (word, out) -> out.number(articlesByWord.getOrDefault(word, 0)));
    }

    private Postings postings(String term) {
        return byTerm.getOrDefault(term, new Postings());
    }

    private interface Sharding {
        int of(String key, int files);
    }

    private interface Entry {
        void write(String key, Bytes out);
    }

    /** Keys in order, each without the letters that it shares with the one before. */
    private static List<byte[]> files(int files, Iterable<String> keys, Sharding sharding, Entry entry) {
        List<TreeMap<String, Boolean>> sorted = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            sorted.add(new TreeMap<>());
        }
        keys.forEach(key -> sorted.get(sharding.of(key, files)).put(key, true));
        return sorted.stream().map(shard -> file(shard.keySet(), entry)).toList();
    }

    private static byte[] file(Iterable<String> keys, Entry entry) {
        Bytes out = new Bytes();
        String before = "";
        for (String key : keys) {
            int shared = shared(before, key);
            out.number(shared).text(key.substring(shared));
            entry.write(key, out);
            before = key;
        }
        return out.packed();
    }

    /** Never half of a character that takes two units. */
    private static int shared(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int n = 0;
        while (n < most && a.charAt(n) == b.charAt(n)) {
            n++;
        }
        return n > 0 && Character.isHighSurrogate(a.charAt(n - 1)) ? n - 1 : n;
    }
}
