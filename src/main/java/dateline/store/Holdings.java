package dateline.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All articles of a content folder, by what they can be known by; about half a kilobyte of memory each. */
final class Holdings {
    private final List<Holding> all = new ArrayList<>();
    private final KeyIndex index = new KeyIndex();

    /** Adds an article. */
    void add(Holding holding) {
        int number = all.size();
        all.add(holding);
        note(holding, number);
        for (int band = 0; band < holding.bands().size(); band++) {
            index.add(bandKey(band, holding.bands().get(band)), number);
        }
    }

    /** Puts another state in the place of one; both stay to be found by what they were known by. */
    void replace(Holding old, Holding now) {
        int number = index.find(old.permalink(), n -> all.get(n).equals(old));
        if (number < 0) {
            throw new IllegalArgumentException(old.path());
        }
        all.set(number, now);
        note(now, number);
    }

    /** The first article with this key that passes, or null. */
    @Nullable
    Holding find(long key, Predicate<Holding> wanted) {
        int number = key == 0 ? -1 : index.find(key, n -> wanted.test(all.get(n)));
        return number < 0 ? null : all.get(number);
    }

    /** Articles that may have the same text, at most {@code most}. */
    List<Holding> like(List<Integer> bands, int most) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (int band = 0; band < bands.size(); band++) {
            index.find(bandKey(band, bands.get(band)), n -> {
                numbers.add(n);
                return numbers.size() >= most;
            });
        }
        return numbers.stream().limit(most).map(all::get).toList();
    }

    /** In the order of adding. */
    List<Holding> all() {
        return all;
    }

    private void note(Holding holding, int number) {
        for (long key :
                new long[] {holding.permalink(), holding.url(), holding.guid(), holding.both(), holding.namelessWords()
                }) {
            note(key, number);
        }
        holding.also().forEach(key -> note(key, number));
        holding.former().forEach(key -> note(key, number));
    }

    private void note(long key, int number) {
        if (key != 0) {
            index.add(key, number);
        }
    }

    private static long bandKey(int band, int key) {
        // Spread over all bits, since the index takes them as they are.
        return (band * 0x9e3779b97f4a7c15L) ^ (key * 0xbf58476d1ce4e5b9L);
    }
}
