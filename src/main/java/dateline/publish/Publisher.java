package dateline.publish;

import dateline.text.Checksum;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Owns the part of an output folder that Dateline wrote.
 *
 * <p>A publication first writes all that changed into a staging folder beside the output; only when everything is there,
 * a journal says so, and the site changes: the staged tree, completed by links to what did not change, takes the place of the
 * old one; or, when few files of a large site changed, these are moved into it one by one. A process that dies before the
 * journal leaves the old site as it was; one that dies after leaves the journal, and whoever opens the output next finishes.
 */
public final class Publisher {
    private static final String JOURNAL = "journal";
    private static final String FILES = "files";
    private static final String OLD = "old";
    private static final String MANIFEST = "manifest";
    private static final String LINES = "lines";

    /** First line of a journal: how the site changes. */
    private static final String SWAP = "swap";

    private static final String MERGE = "merge";

    /** To link a file anew takes about as long as to make and write a page, so a whole site is not linked for a few. */
    private static final int FEW = 20;

    /** So small a site is linked anew in less time than a person notices. */
    private static final int SMALL = 1500;

    private final Path output;
    private final Path staging;
    private final Path memory;
    private final Path manifest;

    /**
     * @param output the folder of the site; need not exist
     * @param memory the folder for what is remembered from one run to the next
     */
    public Publisher(Path output, Path memory) throws IOException {
        // A link to the output folder is followed, once; links inside it never are.
        this.output = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
        this.staging = this.output.resolveSibling("." + this.output.getFileName() + ".staging");
        this.memory = home(memory);
        this.manifest = this.memory.resolve(
                "manifest-" + Checksum.of(this.output.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Where a digest that cannot be written, mounted into a container perhaps, has its memory. */
    private Path home(Path memory) {
        return writable(memory) ? memory : output.resolveSibling("." + output.getFileName() + ".dateline");
    }

    private static boolean writable(Path memory) {
        Path at = memory.toAbsolutePath();
        while (at != null && !Files.exists(at)) {
            at = at.getParent();
        }
        return at != null && Files.isDirectory(at) && Files.isWritable(at);
    }

    /**
     * Begins a publication, alone: another process that publishes here is waited for.
     *
     * @param force whether files are written again that the site has already
     */
    public Publication open(boolean force) throws IOException {
        OutputLock lock = OutputLock.take(output.resolveSibling("." + output.getFileName() + ".lock"));
        try {
            recover();
            Claim claim = Claim.read(output);
            Manifest written = Manifest.read(manifest);
            return new Publication(this, lock, claim, known(claim, written), written.damaged(), force);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Dateline's files in the output, as far as they are known: all of them, and none that is foreign. */
    private Manifest known(Claim claim, Manifest written) throws IOException {
        if (!FileTree.isFolder(output)) {
            return Manifest.NOTHING;
        }
        if (claim.isNone() || claim.id() == written.id()) {
            return written;
        }
        // Another digest was built here, or the memory was lost, or is that of another day.
        Map<String, Manifest.Entry> known = new HashMap<>();
        for (String path : claim.files(output)) {
            int place = written.find(path);
            known.put(path, place < 0 ? Manifest.Entry.STRANGE : written.entry(place));
        }
        return Manifest.of(known);
    }

    /** When and why a file of the site was last made; null when it is none of Dateline's. */
    public @Nullable Made made(String path) throws IOException {
        Manifest written = Manifest.read(manifest);
        int place = written.find(path);
        return place < 0 ? null : written.entry(place).made();
    }

    /** Removes the files of the site that Dateline wrote, and folders that are empty then; says how many files. */
    public int clean() throws IOException {
        try (Publication publication = open(false)) {
            return publication.commit().removed();
        }
    }

    /** Removes all that is remembered. The next build compares every file with the one on disk. */
    public void forget(Path digest) throws IOException {
        FileTree.delete(digest);
        FileTree.delete(memory);
    }

    /** Where it is remembered where the lines of a file are. */
    Path lines(String path) {
        return memory.resolve(
                manifest.getFileName().toString().replace(MANIFEST, LINES) + "-" + path.replace('/', '-'));
    }

    Path output() {
        return output;
    }

    /** Where files wait for the commit. */
    Path staged() {
        return staging.resolve(FILES);
    }

    /** Finishes or forgets what a process that died has left. */
    private void recover() throws IOException {
        Path journal = staging.resolve(JOURNAL);
        if (Files.isRegularFile(journal, LinkOption.NOFOLLOW_LINKS)) {
            List<String> lines = Files.readAllLines(journal);
            boolean swap = !lines.isEmpty() && lines.get(0).equals(SWAP);
            finish(swap, new TreeSet<>(lines.subList(Math.min(1, lines.size()), lines.size())));
        }
        FileTree.delete(staging);
    }

    /** Notes what is known of the files when none of them changed. */
    void note(Manifest files) throws IOException {
        files.write(manifest);
    }

    /**
     * Makes the staged files the site. Once the journal stands there is no way back, only forward.
     *
     * @param staged how many files are staged
     * @param removed files of the last publication that go
     * @param files all files of the site
     */
    void commit(int staged, Set<String> removed, Manifest files) throws IOException {
        Files.createDirectories(staged());
        Claim claim = Claim.of(files);
        if (!claim.isNone()) {
            claim.write(staged());
        }
        boolean few = (long) FEW * (staged + removed.size()) < files.size() && files.size() > SMALL;
        boolean swap = !few && FileTree.complete(staged(), output, removed);
        files.write(staging.resolve(MANIFEST));
        journal(swap ? SWAP : MERGE, removed);
        finish(swap, removed);
        FileTree.delete(staging);
    }

    private void journal(String way, Set<String> removed) throws IOException {
        List<String> lines = new ArrayList<>(removed.size() + 1);
        lines.add(way);
        lines.addAll(removed);
        Path draft = staging.resolve(JOURNAL + ".new");
        Files.write(draft, lines);
        FileTree.replace(draft, staging.resolve(JOURNAL));
    }

    private void finish(boolean swap, Set<String> removed) throws IOException {
        if (!swap) {
            apply(removed);
        } else if (!swapped()) {
            // From here on the staged tree is no whole one any more, and must never be taken for one.
            journal(MERGE, removed);
            apply(removed);
        }
        Manifest.take(staging.resolve(MANIFEST), manifest);
    }

    /** Forgets what is staged, unless a journal says that it must be finished. */
    void abandon() throws IOException {
        if (!Files.exists(staging.resolve(JOURNAL), LinkOption.NOFOLLOW_LINKS)) {
            FileTree.delete(staging);
        }
    }

    /**
     * Puts the whole new tree in the place of the old one; also where a process died in between. Says no when that cannot be,
     * because the output is where a file system is mounted, for example; then nothing has changed.
     */
    private boolean swapped() throws IOException {
        Path old = staging.resolve(OLD);
        if (!FileTree.isFolder(staged())) {
            return true;
        }
        if (!FileTree.isFolder(old) && FileTree.isFolder(output)) {
            try {
                FileTree.replace(output, old);
            } catch (IOException e) {
                return false;
            }
        }
        Files.createDirectories(output.getParent());
        FileTree.replace(staged(), output);
        return true;
    }

    private void apply(Set<String> removed) throws IOException {
        for (String path : removed) {
            Path file = output.resolve(path).normalize();
            if (file.startsWith(output) && realFolders(file)) {
                FileTree.deleteUpTo(file, output);
            }
        }
        if (FileTree.isFolder(staged())) {
            Files.createDirectories(output);
            FileTree.merge(staged(), output);
        }
    }

    /** Whether no folder between the output and a file is a link to elsewhere. */
    private boolean realFolders(Path file) {
        for (Path dir = file.getParent(); dir != null && !dir.equals(output); dir = dir.getParent()) {
            if (!FileTree.isFolder(dir)) {
                return false;
            }
        }
        return true;
    }
}
