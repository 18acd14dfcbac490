package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private final Random random = new Random(5);

    /** Of words that many have in common. */
    private Vector vector() {
        int[] terms =
                random.ints(0, 40).distinct().limit(random.nextInt(30)).sorted().toArray();
        byte[] counts = new byte[terms.length];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (byte) (1 + random.nextInt(9));
        }
        return Vector.of(terms, counts, new Rarity().of(terms));
    }

    private static double cosine(Vector a, Vector b) {
        Map<Integer, Float> weights = new HashMap<>();
        a.each(weights::put);
        double[] sum = {0};
        b.each((term, weight) -> sum[0] += weight * (double) weights.getOrDefault(term, 0f));
        return sum[0];
    }

    @Test
    void the_cosines_are_those_of_each_pair_while_vectors_come_and_go() {
        Shelf shelf = new Shelf();
        Deque<Vector> there = new ArrayDeque<>();
        int first = 0;
        for (int step = 0; step < 500; step++) {
            if (!there.isEmpty() && random.nextInt(5) < 2) {
                shelf.dropFirst(there.removeFirst());
                first++;
            } else {
                Vector added = vector();
                shelf.add(first + there.size(), added);
                there.addLast(added);
            }
            Vector asked = vector();
            assertThat(shelf.cosines(asked, first, there.size()))
                    .containsExactly(there.stream()
                            .mapToDouble(other -> cosine(other, asked))
                            .toArray());
        }
        assertThat(there).hasSizeGreaterThan(50);
    }

    @Test
    void a_vector_is_most_like_itself() {
        Vector own = Vector.of(new int[] {3, 7}, new byte[] {1, 2}, new double[] {1, 1});
        Shelf shelf = new Shelf();
        shelf.add(4, own);
        assertThat(shelf.cosines(own, 4, 1)[0]).isBetween(0.999, 1.001);
    }
}
