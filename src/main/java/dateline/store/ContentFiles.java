package dateline.store;

import dateline.article.ContentFolder;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * The files of a content folder, written whole or not at all, and never outside of it. A trial writes into a folder of its
 * own, which is gone when it ends, and reads as if all were there.
 */
public final class ContentFiles implements Closeable {
    private final Path folder;
    private final String name;
    private final @Nullable Path trial;
    private @Nullable Path sound;

    private ContentFiles(Path folder, String name, @Nullable Path trial) {
        this.folder = folder;
        this.name = name;
        this.trial = trial;
    }

    /**
     * Opens a folder, which need not be there.
     *
     * @param name as the user knows it
     * @param trial whether nothing is to be changed
     */
    public static ContentFiles open(Path folder, String name, boolean trial) throws IOException {
        // A link to the folder itself is followed, once; links inside it never lead out.
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        return new ContentFiles(real, name, trial ? Files.createTempDirectory("dateline-trial") : null);
    }

    /** A file as the user knows it. */
    public String name(String path) {
        return name + "/" + path;
    }

    /** The real folder. */
    Path folder() {
        return folder;
    }

    boolean exists(String path) {
        return Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS)
                || (trial != null && Files.exists(trial.resolve(path)));
    }

    byte[] read(String path) throws IOException {
        boolean tried = trial != null && Files.exists(trial.resolve(path));
        return ContentFolder.bytes(tried && trial != null ? trial.resolve(path) : folder.resolve(path));
    }

    /** Writes a file that is not there. */
    void create(String path, String text) throws IOException {
        Path target = target(path);
        Path fresh = fresh(target, text);
        try {
            Files.createLink(target, fresh);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException e) {
            // Not every file system has hard links, which alone never write over a file.
            Files.move(fresh, target);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Writes a file in the place of one that is there. */
    void replace(String path, String text) throws IOException {
        Path target = target(path);
        if (trial == null) {
            target = target.toRealPath();
            inside(target);
        }
        Path fresh = fresh(target, text);
        try {
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path fresh(Path target, String text) throws IOException {
        // Hidden, so that nobody takes it for an article meanwhile.
        Path fresh = target.resolveSibling("." + target.getFileName() + ".new");
        try {
            return Files.writeString(fresh, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            Files.deleteIfExists(fresh);
            throw e;
        }
    }

    /** Where a file is written; makes the folders above it one by one, so that no link leads them astray. */
    private Path target(String path) throws IOException {
        Path root = trial == null ? folder : trial;
        Path target = root.resolve(path);
        if (target.getParent() != null && target.getParent().equals(sound)) {
            return target;
        }
        Files.createDirectories(root);
        Path dir = root;
        for (Path part : root.relativize(target)) {
            dir = dir.resolve(part);
            if (dir.equals(target)) {
                break;
            }
            if (!Files.isDirectory(dir)) {
                Files.createDirectory(dir);
            } else if (trial == null) {
                inside(dir.toRealPath());
            }
        }
        sound = target.getParent();
        return target;
    }

    private void inside(Path real) throws IOException {
        if (!real.startsWith(folder)) {
            throw new Refusal("a link leads out of " + name + ", to " + real);
        }
    }

    @Override
    public void close() throws IOException {
        if (trial != null) {
            Files.walkFileTree(trial, new Remover());
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
            Files.delete(dir);
            return FileVisitResult.CONTINUE;
        }
    }
}
