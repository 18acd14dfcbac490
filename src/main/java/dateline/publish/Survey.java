package dateline.publish;

import dateline.work.Ahead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds out which files of an output are as the last publication has left them. */
final class Survey implements AutoCloseable {
    /** What most pages are called. */
    static final String PAGE = "/index.html";

    private static final byte AS_LEFT = 1;
    private static final byte TOUCHED = 2;

    private final Path output;
    private final Manifest files;

    /** What was found of each, by its place; 0 as long as nothing was. Who finds a 0 that is out of date looks once more. */
    private final byte[] found;

    /** Whether folders that hold others are real, see {@link #inRealFolder}. */
    private final Map<String, Boolean> real = new ConcurrentHashMap<>();

    private volatile boolean closed;

    /** @param files what the last publication left */
    Survey(Path output, Manifest files) {
        this.output = output;
        this.files = files;
        this.found = new byte[files.size()];
    }

    /** Looks at one file after another in a thread of its own; what goes wrong there whoever needs the file meets again. */
    void start() {
        Ahead.run("survey", this::lookAhead);
    }

    private void lookAhead() {
        try {
            for (int place = 0; place < found.length && !closed; place++) {
                asLeft(place);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    /** Whether a file is as it was left, by its place. */
    boolean asLeft(int place) throws IOException {
        if (found[place] == 0) {
            String path = files.path(place);
            // The folder of a page is not looked at, which would take as long again: were it a link to elsewhere, the
            // file there would have to be the very same. Whoever writes or removes looks at it.
            BasicFileAttributes now = inRealFolder(path.endsWith(PAGE) ? above(path) : path) ? file(path) : null;
            found[place] = now != null && untouched(files.entry(place), now) ? AS_LEFT : TOUCHED;
        }
        return found[place] == AS_LEFT;
    }

    /** Whether all files are as they were left; by all cores, for who has nothing else to do. */
    boolean allAsLeft() throws IOException {
        try {
            return IntStream.range(0, found.length).parallel().allMatch(place -> {
                try {
                    return asLeft(place);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether a file has not changed since what is known of it was written down. */
    static boolean untouched(Manifest.Entry known, BasicFileAttributes now) {
        return known.size() == now.size()
                && known.modified() == now.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    }

    /** Those of a file of the site that is a file itself; null when there is none. */
    @Nullable
    BasicFileAttributes attributes(String path) throws IOException {
        return inRealFolder(path) ? file(path) : null;
    }

    private @Nullable BasicFileAttributes file(String path) throws IOException {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(output.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() ? now : null;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Whether every folder from the output down to a path is one itself, and no link leads elsewhere. */
    private boolean inRealFolder(String path) {
        String folder = above(path);
        if (folder.isEmpty()) {
            return real.computeIfAbsent(folder, top -> FileTree.isFolder(output));
        }
        Boolean known = real.get(folder);
        if (known != null) {
            return known;
        }
        boolean is = inRealFolder(folder) && FileTree.isFolder(output.resolve(folder));
        if (!path.endsWith(PAGE)) {
            // The folder of a page mostly holds nothing else, and an archive has as many of them as pages.
            real.put(folder, is);
        }
        return is;
    }

    /** The folder of a path; empty for the output itself. */
    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
