package dateline.identity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The entities of all articles, each of those that are alike once: an archive names the same few again and again. */
final class Census {
    /** The different ones, in the order in which they were first named. */
    private final List<LocalEntity> locals = new ArrayList<>();

    private final List<int[]> articles = new ArrayList<>();
    private int[] counts = new int[64];

    private Census() {}

    /** Counts the entities of each article, oldest article first. */
    static Census of(List<List<LocalEntity>> articles) {
        Census census = new Census();
        Map<LocalEntity, Integer> numbers = new HashMap<>();
        for (List<LocalEntity> article : articles) {
            int[] own = new int[article.size()];
            for (int i = 0; i < own.length; i++) {
                Integer number = numbers.get(article.get(i));
                if (number == null) {
                    number = census.add(article.get(i));
                    numbers.put(article.get(i), number);
                }
                census.counts[number]++;
                own[i] = number;
            }
            census.articles.add(own);
        }
        return census;
    }

    private int add(LocalEntity local) {
        if (locals.size() == counts.length) {
            counts = Arrays.copyOf(counts, 2 * counts.length);
        }
        locals.add(local);
        return locals.size() - 1;
    }

    /** The different ones, in the order in which they were first named. */
    List<LocalEntity> locals() {
        return locals;
    }

    /** How often one was named. */
    int count(int number) {
        return counts[number];
    }

    /** The numbers of the entities of each article. */
    List<int[]> articles() {
        return articles;
    }
}
