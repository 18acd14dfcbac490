package dateline.article;

import dateline.article.ContentFolder.Entry;
import dateline.text.Packer;
import dateline.text.Unpacker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

    private final Path folder;
    private final String version;
    private final List<Entry> entries;
    private final Recalled recalled;

    /**
     * What was known at the beginning.
     *
     * @param found the article in each of the files, where it is known
     * @param old which of them are known from the file of all articles, by their places
     * @param all how many articles that file holds
     * @param damaged whether there was something that could not be understood
     */
    @SuppressWarnings("ArrayRecordComponent") // nobody else has it
    private record Recalled(@Nullable Article[] found, BitSet old, int all, boolean damaged) {}

    private ArticleMemory(Path folder, String version, List<Entry> entries, Recalled recalled) {
        this.folder = folder;
        this.version = version;
        this.entries = entries;
        this.recalled = recalled;
    }

    /**
     * Opens the memory in a folder.
     *
     * @param version of what decides how a file is read; what another one has read is forgotten
     * @param forget whether to begin with nothing
     * @param entries the files that there are now, by name
     */
    public static ArticleMemory open(Path folder, String version, boolean forget, List<Entry> entries) {
        Recalled recalled = forget ? nothing(entries, false) : recall(folder, version, entries);
        return new ArticleMemory(folder, version, entries, recalled);
    }

    private static Recalled nothing(List<Entry> entries, boolean damaged) {
        return new Recalled(new Article[entries.size()], new BitSet(), 0, damaged);
    }

    private static Recalled recall(Path folder, String version, List<Entry> entries) {
        try {
            Pool pool = new Pool();
            @Nullable Article[] found = new Article[entries.size()];
            int all = recall(Unpacker.open(file(folder), version), entries, found, pool);
            BitSet old = new BitSet();
            for (int i = 0; i < found.length; i++) {
                old.set(i, found[i] != null);
            }
            // What was read after the others had been written wins over them.
            recall(Unpacker.open(since(folder), version), entries, found, pool);
            return new Recalled(found, old, all, false);
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with it, everything in it can be read again.
            return nothing(entries, true);
        }
    }

    /** Of all articles. */
    private static Path file(Path folder) {
        return folder.resolve("articles");
    }

    /** Of what was read after the others had been written. */
    private static Path since(Path folder) {
        return folder.resolve("articles-since");
    }

    /** Whether there was something that could not be understood. */
    public boolean damaged() {
        return recalled.damaged();
    }

    /** The article in a file that did not change, by its place among all, or null. */
    public @Nullable Article find(int place) {
        return recalled.found()[place];
    }

    /**
     * Keeps articles for the next run.
     *
     * @param articles the article in each of the files; null where it is not to be kept
     * @param start when this run began
     */
    public void keep(List<@Nullable Article> articles, Instant start) throws IOException {
        int count = 0;
        boolean same = true;
        BitSet fresh = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            boolean kept = articles.get(i) != null;
            count += kept ? 1 : 0;
            fresh.set(i, kept && !recalled.old().get(i));
            same &= !kept || find(i) != null;
        }
        boolean few = !damaged() && recalled.all() < 2 * count;
        if (few && same) {
            return;
        }
        if (few && fresh.cardinality() * FEW < recalled.all()) {
            write(since(folder), fresh, articles, start);
        } else {
            fresh.set(0, entries.size());
            write(file(folder), fresh, articles, start);
            Files.deleteIfExists(since(folder));
        }
    }

    private void write(Path to, BitSet which, List<@Nullable Article> articles, Instant start) throws IOException {
        Packer out = new Packer();
        for (int i = which.nextSetBit(0); i >= 0; i = which.nextSetBit(i + 1)) {
            Entry entry = entries.get(i);
            Article article = articles.get(i);
            if (article != null && settled(entry, start)) {
                out.text(entry.name()).number(entry.size()).whole(entry.modified());
                ArticlePacking.write(article, out);
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

    /** Finds the articles of a file, which are in the order of their names as the entries are; says how many it holds. */
    private static int recall(@Nullable Unpacker in, List<Entry> entries, @Nullable Article[] found, Pool pool)
            throws IOException {
        if (in == null) {
            return 0;
        }
        int count = 0;
        int place = 0;
        for (String name = Unpacker.needed(in.text()); !name.isEmpty(); name = Unpacker.needed(in.text())) {
            while (place < found.length && entries.get(place).name().compareTo(name) < 0) {
                place++;
            }
            Entry entry = place < found.length && entries.get(place).name().equals(name) ? entries.get(place) : null;
            Entry known = new Entry(entry == null ? name : entry.name(), in.number(), in.whole());
            // Read in any case: texts that come often are told only once.
            Article article = ArticlePacking.read(known.name(), in, pool);
            if (known.equals(entry)) {
                found[place] = article;
            }
            count++;
        }
        return count;
    }
}
