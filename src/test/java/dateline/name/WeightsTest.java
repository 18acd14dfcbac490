package dateline.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Test
    void features_in_one_or_both_models_add_up_as_if_each_were_asked_alone() throws IOException {
        Random random = new Random(20);
        for (int round = 0; round < 200; round++) {
            int range = 1 + random.nextInt(300);
            Map<Integer, byte[]> first = features(random, range);
            Map<Integer, byte[]> second = features(random, range);
            Weights weights = new Weights(model(first), model(second));
            // More than the sums of one go have room for, too.
            int[] asked = random.ints(random.nextInt(700), -range, range).toArray();
            int[] expected = new int[Weights.SUMS];
            for (int key : asked) {
                add(first.get(key), expected, 0);
                add(second.get(key), expected, Label.COUNT);
            }
            int[] sums = new int[Weights.SUMS];
            weights.sum(asked, asked.length, sums);
            assertThat(sums).isEqualTo(expected);
        }
    }

    @Test
    void the_largest_weights_do_not_reach_into_each_other() throws IOException {
        byte[] extremes = new byte[Label.COUNT];
        for (int label = 0; label < Label.COUNT; label++) {
            extremes[label] = label % 2 == 0 ? Byte.MIN_VALUE : Byte.MAX_VALUE;
        }
        Map<Integer, byte[]> features = Map.of(7, extremes);
        int[] sums = new int[Weights.SUMS];
        new Weights(model(features), model(features)).sum(new int[1000], 0, sums);
        assertThat(sums).containsOnly(0);
        int[] asked = new int[1000];
        Arrays.fill(asked, 7);
        new Weights(model(features), model(features)).sum(asked, asked.length, sums);
        for (int sum = 0; sum < sums.length; sum++) {
            assertThat(sums[sum]).isEqualTo(1000 * extremes[sum % Label.COUNT]);
        }
    }

    @Test
    void a_model_without_features_says_nothing() throws IOException {
        Map<Integer, byte[]> features = features(new Random(3), 50);
        int[] sums = new int[Weights.SUMS];
        new Weights(model(Map.of()), model(Map.of())).sum(new int[] {1, 2, 3}, 3, sums);
        assertThat(sums).containsOnly(0);
        int[] asked = features.keySet().stream().mapToInt(key -> key).toArray();
        new Weights(model(features), model(Map.of())).sum(asked, asked.length, sums);
        for (int sum = Label.COUNT; sum < sums.length; sum++) {
            assertThat(sums[sum]).isZero();
        }
    }

    private static Map<Integer, byte[]> features(Random random, int range) {
        Map<Integer, byte[]> features = new HashMap<>();
        for (int i = random.nextInt(range + 1); i > 0; i--) {
            byte[] weights = new byte[Label.COUNT];
            random.nextBytes(weights);
            features.put(random.nextInt(2 * range) - range, weights);
        }
        return features;
    }

    private static Model model(Map<Integer, byte[]> features) throws IOException {
        TreeMap<Integer, byte[]> ordered = new TreeMap<>(features);
        ByteArrayOutputStream weights = new ByteArrayOutputStream();
        ordered.values().forEach(weights::writeBytes);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int[] keys = ordered.keySet().stream().mapToInt(key -> key).toArray();
        Model.write(out, keys, weights.toByteArray(), 1, new float[Label.COUNT * Label.COUNT]);
        return Model.read(new ByteArrayInputStream(out.toByteArray()));
    }

    private static void add(byte @Nullable [] weights, int[] sums, int from) {
        for (int label = 0; weights != null && label < Label.COUNT; label++) {
            sums[from + label] += weights[label];
        }
    }
}
