package dateline.site;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes of files that a site is made from. What editors do at once (write beside, rename, touch again) is one
 * change: it ends when nothing more happens for a moment.
 */
final class Watcher implements Closeable {
    /** In milliseconds. */
    private static final int QUIET = 40;

    private final WatchService service;
    private final List<Path> trees;
    private final Path root;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> known = new HashSet<>();

    /** Whether something has happened that nobody has waited for yet. */
    private boolean changed;

    /**
     * @param root watched itself, for the settings in it, but not what lies below
     * @param trees watched with all that lies below; need not be there yet
     */
    Watcher(Path root, List<Path> trees) throws IOException {
        this.root = root;
        this.trees = trees;
        this.service = root.getFileSystem().newWatchService();
        register(root);
        register();
    }

    /** Folders may have come since. */
    private void register() throws IOException {
        for (Path tree : trees) {
            if (!Files.isDirectory(tree)) {
                continue;
            }
            Files.walkFileTree(tree, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes facts) throws IOException {
                    register(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException trouble) {
                    // Gone again; a build tells what is missing.
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private void register(Path folder) throws IOException {
        if (known.add(folder)) {
            WatchKey key = folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            folders.put(key, folder);
        }
    }

    /**
     * Waits for a change.
     *
     * @return false when the watcher was closed, and there will be none
     */
    boolean await() throws IOException, InterruptedException {
        try {
            while (!changed()) {
                note(service.take());
            }
            for (WatchKey more = service.poll(QUIET, TimeUnit.MILLISECONDS);
                    more != null;
                    more = service.poll(QUIET, TimeUnit.MILLISECONDS)) {
                note(more);
            }
            register();
            clear();
            return true;
        } catch (ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Whether there has been a change that nobody has waited for yet; to be asked by any thread, while none waits. */
    synchronized boolean changed() {
        try {
            for (WatchKey key = service.poll(); key != null; key = service.poll()) {
                note(key);
            }
        } catch (ClosedWatchServiceException e) {
            // The end is a change too.
            changed = true;
        }
        return changed;
    }

    private synchronized void note(WatchKey key) {
        changed |= concerns(key);
    }

    private synchronized void clear() {
        changed = false;
    }

    /** Whether what happened matters to the site: in the root only its settings do. */
    private boolean concerns(WatchKey key) {
        Path folder = folders.get(key);
        boolean any = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            boolean setting = event.context() instanceof Path name
                    && (name.toString().endsWith(".yml") || trees.contains(root.resolve(name)));
            any |= folder != null && (!folder.equals(root) || setting);
        }
        if (!key.reset() && folder != null) {
            folders.remove(key);
            known.remove(folder);
        }
        return any;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
