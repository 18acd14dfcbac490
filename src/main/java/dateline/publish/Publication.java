package dateline.publish;

import dateline.text.BigFile;
import dateline.text.Checksum;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * One publication: files are put, from any number of threads, and become the site together on {@link #commit}. Closed
 * without that, it leaves the site as it was.
 */
public final class Publication implements AutoCloseable {
    private final Publisher publisher;
    private final OutputLock lock;
    private final Claim claim;
    private final Manifest before;
    private final boolean damaged;
    private final boolean force;
    private final boolean existed;
    private long id;
    private final Instant now = Instant.now();

    /** Which files of before are kept, by their places; each is asked for once, and by one thread. */
    private final boolean[] kept;

    private final Survey survey;

    /** All files that are not kept. */
    private final Map<String, Manifest.Entry> put = new ConcurrentHashMap<>();

    private final AtomicInteger staged = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();

    Publication(Publisher publisher, OutputLock lock, Claim claim, Manifest before, boolean damaged, boolean force) {
        this.publisher = publisher;
        this.lock = lock;
        this.claim = claim;
        this.id = claim.id();
        this.before = before;
        this.damaged = damaged;
        this.force = force;
        this.kept = new boolean[before.size()];
        this.survey = new Survey(publisher.output(), before);
        this.existed = FileTree.isFolder(publisher.output());
    }

    /** Begins to look at the files of the site, so that {@link #keep} need not: there is one core at least that is idle. */
    public void survey() {
        if (!force) {
            survey.start();
        }
    }

    /** Whether what was remembered of the output could not be understood. */
    public boolean damaged() {
        return damaged;
    }

    /**
     * Keeps a file of the site as it is, when it was made from the same and nobody has touched it since.
     *
     * @param origin what the file is made from
     * @return whether it is kept; otherwise it must be {@link #put}
     */
    public boolean keep(String path, Origin origin) throws IOException {
        int place = (force || !origin.sure()) ? -1 : before.find(path);
        if (place < 0 || !before.entry(place).isFrom(origin) || !survey.asLeft(place)) {
            return false;
        }
        unchanged.incrementAndGet();
        kept[place] = true;
        return true;
    }

    /** Of the state that the output is in: its files and their bytes. 0 when nothing is known of the output. */
    public long id() {
        return id;
    }

    /** Whether all files of the last publication are as it left them; counts them as kept then. */
    public boolean keepAll() throws IOException {
        if (!survey.allAsLeft()) {
            return false;
        }
        Arrays.fill(kept, true);
        unchanged.set(before.size());
        return true;
    }

    /**
     * Stages a file of lines, as {@link #put(OutputFile, Origin)} does one that is in memory; lines that were made from the same
     * are taken from the file as it is.
     *
     * @return how many bytes it has
     */
    public long put(String path, Lines lines, Origin origin) throws IOException {
        BasicFileAttributes now = (force || !existed) ? null : survey.attributes(path);
        Manifest.Entry known = now == null ? null : known(path);
        // Of a file that somebody touched nothing is known.
        Manifest.Entry left = now != null && known != null && Survey.untouched(known, now) ? known : null;
        Path table = publisher.lines(path);
        Path old = publisher.output().resolve(path);
        LineTable lineTable = left == null ? null : LineTable.read(table, left.checksum(), origin.settings());
        LineTable fresh = LineTable.of(lines.size(), origin.settings());
        Path target = publisher.staged().resolve(path);
        Files.createDirectories(target.getParent());
        LineFile.Written written = LineFile.write(target, lines, lineTable == null ? null : old, lineTable, fresh);
        boolean same = now != null
                && now.size() == written.size()
                && (left == null ? Checksum.number(Files.readAllBytes(old)) : left.checksum()) == written.checksum();
        if (same) {
            Files.delete(target);
            unchanged.incrementAndGet();
        } else {
            staged.incrementAndGet();
        }
        long modified = Files.getLastModifiedTime(same ? old : target).to(TimeUnit.NANOSECONDS);
        put.put(
                path,
                Manifest.Entry.of(written.checksum(), (int) written.size(), modified, origin, made(path, origin)));
        fresh.write(table, written.checksum());
        return written.size();
    }

    /**
     * Stages a file if the site does not have it already, byte for byte.
     *
     * @param origin what it was made from; {@link Origin#UNSURE} when it has to be made again in any case
     */
    public void put(OutputFile file, Origin origin) throws IOException {
        long checksum = Checksum.number(file.bytes());
        Manifest.Entry same = (force || !existed) ? null : unchanged(file, checksum, origin);
        if (same != null) {
            unchanged.incrementAndGet();
            put.put(file.path(), same);
            return;
        }
        Path target = publisher.staged().resolve(file.path());
        write(target, file);
        staged.incrementAndGet();
        // A move keeps the time of change, so it can be noted before.
        long modified = Files.getLastModifiedTime(target).to(TimeUnit.NANOSECONDS);
        put.put(
                file.path(),
                Manifest.Entry.of(checksum, file.bytes().length, modified, origin, made(file.path(), origin)));
    }

    private static void write(Path target, OutputFile file) throws IOException {
        // Most pages have a folder of their own, others share theirs: so nobody keeps a list of folders.
        Path folder = target.getParent();
        if (folder != null && file.path().endsWith(Survey.PAGE)) {
            folder(folder);
        }
        try {
            BigFile.write(target, ByteBuffer.wrap(file.bytes()));
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
            BigFile.write(target, ByteBuffer.wrap(file.bytes()));
        }
    }

    private static void folder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            // There it is, or all above it has to be made, which writing finds out.
        }
    }

    /** The entry for the file on disk when it has these very bytes, else null. */
    private Manifest.@Nullable Entry unchanged(OutputFile file, long checksum, Origin origin) throws IOException {
        BasicFileAttributes now = survey.attributes(file.path());
        if (now == null || now.size() != file.bytes().length) {
            return null;
        }
        Manifest.Entry known = known(file.path());
        boolean equal = (known != null && Survey.untouched(known, now))
                ? known.checksum() == checksum
                : Arrays.equals(Files.readAllBytes(publisher.output().resolve(file.path())), file.bytes());
        long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return equal
                ? Manifest.Entry.of(checksum, file.bytes().length, modified, origin, made(file.path(), origin))
                : null;
    }

    private Manifest.@Nullable Entry known(String path) {
        int place = before.find(path);
        return place < 0 ? null : before.entry(place);
    }

    private Made made(String path, Origin origin) {
        Manifest.Entry known = known(path);
        Made.Reason why;
        if (force) {
            why = Made.Reason.FORCED;
        } else if (known == null) {
            why = Made.Reason.NEW;
        } else if (known.settings() != origin.settings()) {
            why = Made.Reason.SETTINGS;
        } else {
            why = known.facts() == origin.facts() ? Made.Reason.TOUCHED : Made.Reason.FACTS;
        }
        return new Made(why, now);
    }

    /** Makes all files that were put the site, and removes those of an earlier publication that were not. */
    public PublishReport commit() throws IOException {
        Set<String> removed = removed();
        int gone = removed.size();
        Manifest after = Manifest.of(before, kept, put);
        if (after.size() == 0) {
            // An output that holds nothing of ours says nothing of it.
            removed.add(Claim.FILE);
        }
        if (staged.get() + gone > 0 || after.id() != claim.id()) {
            publisher.commit(staged.get(), removed, after);
        } else if (before.size() != after.size() || otherwise()) {
            publisher.note(after);
        }
        id = after.id();
        return new PublishReport(staged.get(), unchanged.get(), gone);
    }

    private Set<String> removed() {
        Set<String> removed = new TreeSet<>();
        for (int place = 0; place < kept.length; place++) {
            String path = kept[place] ? null : before.path(place);
            if (path != null && !put.containsKey(path)) {
                removed.add(path);
            }
        }
        return removed;
    }

    /** Whether something else is known now of a file that was put. */
    private boolean otherwise() {
        return put.entrySet().stream().anyMatch(each -> {
            Manifest.Entry known = known(each.getKey());
            return known == null || !known.same(each.getValue());
        });
    }

    @Override
    public void close() throws IOException {
        try {
            survey.close();
            publisher.abandon();
        } finally {
            lock.close();
        }
    }
}
