package dateline.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.publish.Manifest.Entry;
import dateline.text.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @TempDir
    private Path folder;

    private Entry entry() {
        Made made = new Made(Made.Reason.FACTS, Instant.ofEpochSecond(random.nextLong(1L << 32)));
        return Entry.of(random.nextLong(), random.nextInt(1 << 20), random.nextLong(), origin(), made);
    }

    private Origin origin() {
        return new Origin(random.nextLong(), random.nextLong());
    }

    private static Map<String, Entry> all(Manifest manifest) {
        Map<String, Entry> all = new TreeMap<>();
        for (int place = 0; place < manifest.size(); place++) {
            all.put(manifest.path(place), manifest.entry(place));
        }
        return all;
    }

    @Test
    void holds_over_many_builds_what_was_kept_and_what_was_put() throws IOException {
        Path file = folder.resolve("manifest");
        Manifest manifest = Manifest.NOTHING;
        Map<String, Entry> expected = new TreeMap<>();
        for (int build = 0; build < 40; build++) {
            boolean[] kept = new boolean[manifest.size()];
            for (int place = 0; place < kept.length; place++) {
                kept[place] = random.nextInt(4) > 0;
                if (!kept[place]) {
                    expected.remove(manifest.path(place));
                }
            }
            Map<String, Entry> put = new HashMap<>();
            for (int i = random.nextInt(30); i > 0; i--) {
                put.put("2025/08/" + random.nextInt(1, 32) + "/ärticle-" + random.nextInt() + "/index.html", entry());
            }
            expected.putAll(put);
            Manifest.of(manifest, kept, put).write(file);
            manifest = Manifest.read(file);

            assertThat(all(manifest)).isEqualTo(expected);
            // However a site came about, it has the same id.
            assertThat(manifest.id()).isEqualTo(Manifest.of(expected).id());
            for (String path : expected.keySet()) {
                assertThat(manifest.path(manifest.find(path))).isEqualTo(path);
            }
            assertThat(manifest.find("2025/08/ärticle-none/index.html")).isEqualTo(-1);
        }
    }

    @Test
    void of_nothing_it_holds_nothing() throws IOException {
        assertThat(Manifest.read(folder.resolve("none"))).isSameAs(Manifest.NOTHING);
        assertThat(Manifest.NOTHING.id()).isZero();
        assertThat(Manifest.NOTHING.find("index.html")).isEqualTo(-1);
    }

    @Test
    void knows_a_file_by_its_path_and_not_only_by_the_number_of_it() {
        String[] twins = twins();
        assertThat(number(twins[0])).isEqualTo(number(twins[1]));
        Entry one = entry();
        Entry other = entry();
        Manifest manifest = Manifest.of(Map.of(twins[0], one, twins[1], other));
        assertThat(manifest.entry(manifest.find(twins[0]))).isEqualTo(one);
        assertThat(manifest.entry(manifest.find(twins[1]))).isEqualTo(other);
        Manifest half = Manifest.of(Map.of(twins[0], one));
        assertThat(half.find(twins[1])).isEqualTo(-1);
    }

    /**
     * Two paths of one number. A checksum is linear: what each letter changes in it adds up by exclusive or, so among 65 changes
     * of 64 bits there are some that cancel out, which elimination (C. F. Gauss) finds.
     */
    private static String[] twins() {
        int letters = Long.SIZE + 1;
        String plain = "a".repeat(letters);
        long[] reduced = new long[Long.SIZE];
        boolean[][] sums = new boolean[Long.SIZE][];
        for (int i = 0; i < letters; i++) {
            boolean[] sum = new boolean[letters];
            sum[i] = true;
            long rest = number(changed(plain, sum)) ^ number(plain);
            while (rest != 0) {
                int bit = Long.numberOfTrailingZeros(rest);
                if (sums[bit] == null) {
                    reduced[bit] = rest;
                    sums[bit] = sum;
                    break;
                }
                rest ^= reduced[bit];
                for (int j = 0; j < letters; j++) {
                    sum[j] ^= sums[bit][j];
                }
            }
            if (rest == 0) {
                return new String[] {plain, changed(plain, sum)};
            }
        }
        throw new AssertionError("65 numbers of 64 bits are never independent");
    }

    private static String changed(String text, boolean[] where) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < where.length; i++) {
            changed.setCharAt(i, where[i] ? 'c' : text.charAt(i));
        }
        return changed.toString();
    }

    private static long number(String path) {
        return Checksum.number(path.getBytes(StandardCharsets.UTF_8));
    }
}
