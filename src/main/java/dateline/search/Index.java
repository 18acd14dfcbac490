package dateline.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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

    /** A term: the articles that have it so far, as bytes, and what the one being read has of it. */
    private static final class Term {
        private final Bytes articles = new Bytes();
        private final Bits places = new Bits();
        private int count;
        private int last = -1;

        private int reading = -1;
        private int[] found = new int[4];
        private int times;
        private boolean title;

        /** Whether the article is one that was not yet known to have it. */
        boolean begin(int article) {
            if (reading == article) {
                return false;
            }
            reading = article;
            times = 0;
            title = false;
            return true;
        }

        void find(int place, boolean inTitle) {
            if (times == found.length) {
                found = Arrays.copyOf(found, 2 * times);
            }
            found[times++] = place;
            title |= inTitle;
        }

        /** 0 for once, 1 for two or three times, 2 for more, 3 for a word of the headline. */
        private int weight() {
            return title ? 3 : times > 3 ? 2 : times > 1 ? 1 : 0;
        }

        /** Takes up the article that was read. */
        void end(boolean placed) {
            articles.number((reading - last - 1) * 4 + weight());
            last = reading;
            count++;
            if (placed) {
                places();
            }
        }

        private void places() {
            int low = Math.max(1, FAR - (Integer.SIZE - Integer.numberOfLeadingZeros(times)));
            places.number(times - 1, 0);
            int before = 0;
            for (int i = 0; i < times; i++) {
                places.number(found[i] - before, low);
                before = found[i];
            }
        }
    }

    /** A word as it is written, with its stem and how many articles have it. */
    private static final class Word {
        private final Term stem;
        private final boolean small;
        private int articles;
        private int last = -1;

        Word(Term stem, boolean small) {
            this.stem = stem;
            this.small = small;
        }
    }

    private final Map<String, Term> byTerm = new HashMap<>();
    private final Map<String, Word> byWord = new HashMap<>();
    private int size;

    /** One for all words: to make another for each is not for nothing. */
    private final Function<String, Word> maker = this::word;

    /** Takes up the next article. */
    void add(SearchArticle article) {
        List<Word> found = new ArrayList<>();
        int at = take(article.title(), 0, true, found);
        at = take(article.text(), at + GAP, false, found);
        for (String author : article.authors()) {
            at = take(author, at + GAP, false, found);
        }
        found.forEach(word -> word.stem.end(!word.small));
        for (String path : article.filters()) {
            Term filter = term('/' + path);
            if (filter.begin(size)) {
                filter.end(false);
            }
        }
        size++;
    }

    private Term term(String name) {
        return byTerm.computeIfAbsent(name, n -> new Term());
    }

    /** @param found gets a word for each stem that is new in the article */
    private int take(String text, int start, boolean title, List<Word> found) {
        int place = start;
        for (String whole : SearchWords.of(text)) {
            Word word = byWord.computeIfAbsent(whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole, maker);
            if (word.last != size) {
                word.last = size;
                word.articles++;
            }
            if (word.stem.begin(size)) {
                found.add(word);
            }
            word.stem.find(place++, title);
        }
        return place;
    }

    private Word word(String written) {
        String stem = Porter.stem(written);
        return new Word(term(stem), SMALL.contains(stem));
    }

    /** Files of terms: each term with how many articles have it, and which. */
    List<byte[]> terms(int files) {
        return files(
                files, byTerm, Shards::of, (term, out) -> out.number(term.count).all(term.articles.plain()));
    }

    /** Files of places: each term with its places in each of its articles. */
    List<byte[]> places(int files) {
        Map<String, Term> placed = new HashMap<>(byTerm);
        placed.values().removeIf(term -> term.places.isEmpty());
        return files(files, placed, Shards::of, (term, out) -> out.all(term.places.bytes()));
    }

    /** Files of words as they are written, with how many articles have each. */
    List<byte[]> words(int files) {
        return files(files, byWord, Shards::ofWord, (word, out) -> out.number(word.articles));
    }

    private interface Sharding {
        int of(String key, int files);
    }

    private interface Entry<T> {
        void write(T value, Bytes out);
    }

    private static <T> List<byte[]> files(int files, Map<String, T> all, Sharding sharding, Entry<T> entry) {
        List<TreeMap<String, T>> sorted = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            sorted.add(new TreeMap<>());
        }
        all.forEach((key, value) -> sorted.get(sharding.of(key, files)).put(key, value));
        return sorted.stream().map(shard -> file(shard, entry)).toList();
    }

    /** Keys in order, each without the letters that it shares with the one before. */
    private static <T> byte[] file(Map<String, T> shard, Entry<T> entry) {
        Bytes out = new Bytes();
        String before = "";
        for (Map.Entry<String, T> each : shard.entrySet()) {
            String key = each.getKey();
            int shared = shared(before, key);
            out.number(shared).text(key.substring(shared));
            entry.write(each.getValue(), out);
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
