package dateline.article;

import dateline.article.ContentFolder.Entry;
import dateline.text.Packer;
import dateline.text.Unpacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The articles of the last run, so that a file that did not change is neither read nor parsed again. Its own file is safe to
 * delete at any time.
 *
 * <p>A file did not change when its size and its time of change, in nanoseconds, are what they were. A file that was changed
 * within the last seconds before a run may change again without a trace, where clocks of file systems are coarse; so it is
 * not remembered ("racy Git", in the documentation of Git).
 */
public final class ArticleMemory {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    /** Some file systems count in steps of two seconds. */
    private static final long COARSE = 3 * SECOND;

    /** Others by the ticks of the kernel, of 10 milliseconds at most. */
    private static final long FINE = TimeUnit.MILLISECONDS.toNanos(50);

    /** All articles are written again when one in so many is new, and till then only those that are. */
    private static final int FEW = 20;

    private final Path file;
    private final Path sinceFile;
    private final String version;
    private final Map<String, Known> known;

    /** What was read after the others had been written; it wins over them. */
    private final Map<String, Known> since;

    private final boolean damaged;

    private record Known(long size, long modified, Article article) {
        boolean of(Entry entry) {
            return size == entry.size() && modified == entry.modified();
        }
    }

    private ArticleMemory(
            Path folder, String version, Map<String, Known> known, Map<String, Known> since, boolean damaged) {
        this.file = folder.resolve("articles");
        this.sinceFile = folder.resolve("articles-since");
        this.version = version;
        this.known = known;
        this.since = since;
        this.damaged = damaged;
    }

    /**
     * Opens the memory in a folder.
     *
     * @param version of what decides how a file is read; what another one has read is forgotten
     * @param forget whether to begin with nothing
     */
    public static ArticleMemory open(Path folder, String version, boolean forget) {
        ArticleMemory empty = new ArticleMemory(folder, version, Map.of(), Map.of(), false);
        if (forget) {
            return empty;
        }
        try {
            Pool pool = new Pool();
            return new ArticleMemory(
                    folder,
                    version,
                    read(Unpacker.open(empty.file, version), pool),
                    read(Unpacker.open(empty.sinceFile, version), pool),
                    false);
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, everything in it can be read again.
            return new ArticleMemory(folder, version, Map.of(), Map.of(), true);
        }
    }

    /** Whether there was something that could not be understood. */
    public boolean damaged() {
        return damaged;
    }

    /** The article in a file that did not change, or null. */
    public @Nullable Article find(Entry entry) {
        Known later = since.get(entry.name());
        Known same = later != null && later.of(entry) ? later : known.get(entry.name());
        return same != null && same.of(entry) ? same.article() : null;
    }

    /**
     * Keeps articles for the next run.
     *
     * @param entries the files that articles were read from
     * @param articles the article of each of them
     * @param start when this run began
     */
    public void keep(List<Entry> entries, List<Article> articles, Instant start) throws IOException {
        boolean few = !damaged && known.size() < 2 * entries.size();
        boolean same = few;
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Known before = known.get(entry.name());
            if (before == null || !before.of(entry)) {
                fresh.add(i);
                same &= find(entry) != null;
            }
        }
        if (same) {
            return;
        }
        if (few && fresh.size() * FEW < known.size()) {
            write(sinceFile, fresh, entries, articles, start);
        } else {
            List<Integer> all = IntStream.range(0, entries.size()).boxed().toList();
            write(file, all, entries, articles, start);
            Files.deleteIfExists(sinceFile);
        }
    }

    private void write(Path to, List<Integer> which, List<Entry> entries, List<Article> articles, Instant start)
            throws IOException {
        Packer out = new Packer();
        for (int i : which) {
            Entry entry = entries.get(i);
            if (settled(entry, start)) {
                out.text(entry.name()).number(entry.size()).whole(entry.modified());
                ArticlePacking.write(articles.get(i), out);
            }
        }
        out.text("").write(to, version);
    }

    /**
     * Whether a change of a file after a moment shows in its time.
     *
     * @param start the moment, before the file was read
     */
    public static boolean settled(Entry entry, Instant start) {
        long now = TimeUnit.SECONDS.toNanos(start.getEpochSecond()) + start.getNano();
        long step = entry.modified() % SECOND == 0 ? COARSE : FINE;
        return entry.modified() > 0 && entry.modified() < now - step;
    }

    private static Map<String, Known> read(@Nullable Unpacker in, Pool pool) throws IOException {
        if (in == null) {
            return Map.of();
        }
        Map<String, Known> known = new HashMap<>();
        for (String name = Unpacker.needed(in.text()); !name.isEmpty(); name = Unpacker.needed(in.text())) {
            long size = in.number();
            long modified = in.whole();
            known.put(name, new Known(size, modified, ArticlePacking.read(name, in, pool)));
        }
        return known;
    }
}
