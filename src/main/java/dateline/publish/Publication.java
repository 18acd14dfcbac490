package dateline.publish;

import dateline.text.Checksum;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
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
    /** Bytes to write at once: Java keeps a copy of as many for each thread. */
    private static final int STEP = 64 << 10;

    /** What most pages are called. */
    private static final String PAGE = "/index.html";

    private final Publisher publisher;
    private final OutputLock lock;
    private final Claim claim;
    private final Map<String, Manifest.Entry> before;
    private final boolean force;
    private final boolean existed;
    private long id;
    private final Instant now = Instant.now();
    private final Map<String, Manifest.Entry> after;
    private final AtomicInteger staged = new AtomicInteger();
    /** Whether folders that hold others are real, see {@link #inRealFolder}. */
    private final Map<String, Boolean> real = new ConcurrentHashMap<>();

    private final AtomicInteger unchanged = new AtomicInteger();

    Publication(Publisher publisher, OutputLock lock, Claim claim, Map<String, Manifest.Entry> before, boolean force) {
        this.publisher = publisher;
        this.lock = lock;
        this.claim = claim;
        this.id = claim.id();
        this.before = before;
        this.after = new ConcurrentHashMap<>(before.size());
        this.force = force;
        this.existed = FileTree.isFolder(publisher.output());
    }

    /**
     * Keeps a file of the site as it is, when it was made from the same and nobody has touched it since.
     *
     * @param origin what the file is made from
     * @return whether it is kept; otherwise it must be {@link #put}
     */
    public boolean keep(String path, Origin origin) throws IOException {
        Manifest.Entry known = (force || !origin.sure()) ? null : before.get(path);
        if (known == null || !known.origin().same(origin)) {
            return false;
        }
        BasicFileAttributes now = attributes(path);
        if (now == null || !untouched(known, now)) {
            return false;
        }
        unchanged.incrementAndGet();
        after.put(path, known);
        return true;
    }

    /** Of the state that the output is in: its files and their bytes. 0 when nothing is known of the output. */
    public long id() {
        return id;
    }

    /** Whether all files of the last publication are as it left them; counts them as kept then. */
    public boolean keepAll() throws IOException {
        // By all cores: nothing else is left to do.
        try {
            if (!before.entrySet().parallelStream().allMatch(each -> asLeft(each.getKey(), each.getValue()))) {
                return false;
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        after.putAll(before);
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
        BasicFileAttributes now = (force || !existed) ? null : attributes(path);
        Manifest.Entry known = now == null ? null : before.get(path);
        // Of a file that somebody touched nothing is known.
        Manifest.Entry left = now != null && known != null && untouched(known, now) ? known : null;
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
        after.put(
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
            after.put(file.path(), same);
            return;
        }
        Path target = publisher.staged().resolve(file.path());
        write(target, file);
        staged.incrementAndGet();
        // A move keeps the time of change, so it can be noted before.
        long modified = Files.getLastModifiedTime(target).to(TimeUnit.NANOSECONDS);
        after.put(
                file.path(),
                Manifest.Entry.of(checksum, file.bytes().length, modified, origin, made(file.path(), origin)));
    }

    private static void write(Path target, OutputFile file) throws IOException {
        // Most pages have a folder of their own, others share theirs: so nobody keeps a list of folders.
        Path folder = target.getParent();
        if (folder != null && file.path().endsWith(PAGE)) {
            folder(folder);
        }
        try {
            writeInFolder(target, file.bytes());
        } catch (NoSuchFileException e) {
            Files.createDirectories(folder);
            writeInFolder(target, file.bytes());
        }
    }

    private static void folder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            // There it is, or all above it has to be made, which writing finds out.
        }
    }

    /** In one step for most pages, where {@link Files#write} takes one for every 8 KB. */
    private static void writeInFolder(Path target, byte[] bytes) throws IOException {
        try (FileChannel out = FileTree.fresh(target)) {
            for (int from = 0; from < bytes.length; ) {
                from += out.write(ByteBuffer.wrap(bytes, from, Math.min(STEP, bytes.length - from)));
            }
        }
    }

    /** The entry for the file on disk when it has these very bytes, else null. */
    private Manifest.@Nullable Entry unchanged(OutputFile file, long checksum, Origin origin) throws IOException {
        BasicFileAttributes now = attributes(file.path());
        if (now == null || now.size() != file.bytes().length) {
            return null;
        }
        Manifest.Entry known = before.get(file.path());
        boolean equal = (known != null && untouched(known, now))
                ? known.checksum() == checksum
                : Arrays.equals(Files.readAllBytes(publisher.output().resolve(file.path())), file.bytes());
        long modified = now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return equal
                ? Manifest.Entry.of(checksum, file.bytes().length, modified, origin, made(file.path(), origin))
                : null;
    }

    private boolean asLeft(String path, Manifest.Entry known) {
        try {
            BasicFileAttributes now = attributes(path);
            return now != null && untouched(known, now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Made made(String path, Origin origin) {
        Manifest.Entry known = before.get(path);
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

    private static boolean untouched(Manifest.Entry known, BasicFileAttributes now) {
        return known.size() == now.size()
                && known.modified() == now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** Those of a file of the site that is a file itself; null when there is none. */
    private @Nullable BasicFileAttributes attributes(String path) throws IOException {
        if (!inRealFolder(path)) {
            return null;
        }
        try {
            BasicFileAttributes now = Files.readAttributes(
                    publisher.output().resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() ? now : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether every folder from the output down to a path is one itself, and no link leads elsewhere. */
    private boolean inRealFolder(String path) {
        int slash = path.lastIndexOf('/');
        if (slash < 0) {
            return real.computeIfAbsent("", top -> FileTree.isFolder(publisher.output()));
        }
        String folder = path.substring(0, slash);
        Boolean known = real.get(folder);
        if (known != null) {
            return known;
        }
        boolean is =
                inRealFolder(folder) && FileTree.isFolder(publisher.output().resolve(folder));
        if (!path.endsWith(PAGE)) {
            // The folder of a page mostly holds nothing else, and an archive has as many of them as pages.
            real.put(folder, is);
        }
        return is;
    }

    /** Makes all files that were put the site, and removes those of an earlier publication that were not. */
    public PublishReport commit() throws IOException {
        TreeSet<String> removed = new TreeSet<>();
        for (String path : before.keySet()) {
            if (!after.containsKey(path)) {
                removed.add(path);
            }
        }
        int gone = removed.size();
        Claim now = Claim.of(after);
        if (after.isEmpty()) {
            // An output that holds nothing of ours says nothing of it.
            removed.add(Claim.FILE);
            now = Claim.NONE;
        }
        if (staged.get() + gone > 0 || now.id() != claim.id()) {
            publisher.commit(staged.get(), removed, after, now);
        } else if (changed()) {
            publisher.note(now.id(), after);
        }
        id = now.id();
        return new PublishReport(staged.get(), unchanged.get(), gone);
    }

    private boolean changed() {
        return before.size() != after.size()
                || after.entrySet().stream().anyMatch(each -> {
                    Manifest.Entry known = before.get(each.getKey());
                    return known == null || !known.same(each.getValue());
                });
    }

    @Override
    public void close() throws IOException {
        try {
            publisher.abandon();
        } finally {
            lock.close();
        }
    }
}
