package dateline.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Moves and deletes in a tree of files without ever following a symbolic link. */
final class FileTree {
    private FileTree() {}

    /** Whether this is a folder itself, and no link to one. */
    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Puts a file in the place of another in one step. */
    static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Moves all that is in one folder into another, where it replaces what has the same name; whole folders at once where
     * there is none yet. Done twice it does no harm, so it can be finished by another process.
     */
    static void merge(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> children = Files.newDirectoryStream(from)) {
            for (Path child : children) {
                Path target = to.resolve(child.getFileName());
                boolean folder = isFolder(child);
                if (folder && isFolder(target)) {
                    merge(child, target);
                    Files.deleteIfExists(child);
                    continue;
                }
                if (folder || isFolder(target)) {
                    // A file, or a link to who knows where, in the place of a folder, or the reverse.
                    delete(target);
                }
                replace(child, target);
            }
        }
    }

    /**
     * Completes a new tree with what an old one has besides, as links to the same files. Says no where that cannot be: there
     * may be no links on that file system, or something other than files in the tree; what was linked by then does no harm.
     *
     * @param without files of the old tree that the new one shall not have
     */
    static boolean complete(Path fresh, Path old, Set<String> without) throws IOException {
        if (!isFolder(old)) {
            return true;
        }
        try {
            Files.walkFileTree(old, new SimpleFileVisitor<>() {
                /** The folder in which nothing was found yet. */
                private @Nullable Path empty;

                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    empty = dir;
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                    if (dir.equals(empty)) {
                        Files.createDirectories(fresh.resolve(old.relativize(dir)));
                    }
                    empty = null;
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    empty = null;
                    Path inside = old.relativize(file);
                    Path target = fresh.resolve(inside);
                    if (!without.contains(inside.toString().replace('\\', '/'))
                            && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                        link(file, target, attributes);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            Files.setPosixFilePermissions(fresh, Files.getPosixFilePermissions(old));
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static void link(Path file, Path copy, BasicFileAttributes attributes) throws IOException {
        if (!attributes.isRegularFile() && !attributes.isSymbolicLink()) {
            throw new IOException("neither a file nor a link: " + file);
        }
        Path folder = copy.getParent();
        if (folder != null && !isFolder(folder)) {
            Files.createDirectories(folder);
        }
        if (attributes.isSymbolicLink()) {
            Path leadsTo = Files.readSymbolicLink(file);
            Files.createSymbolicLink(copy, leadsTo);
        } else {
            Files.createLink(copy, file);
        }
    }

    /** Deletes a file, a link, or a folder with all that is in it; nothing when it is not there. */
    static void delete(Path path) throws IOException {
        if (!isFolder(path)) {
            Files.deleteIfExists(path);
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.deleteIfExists(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes a file, and the folders above it that are empty then, up to but without {@code root}. */
    static void deleteUpTo(Path file, Path root) throws IOException {
        Files.deleteIfExists(file);
        for (Path dir = file.getParent();
                dir != null && !dir.equals(root) && dir.startsWith(root);
                dir = dir.getParent()) {
            if (!isEmpty(dir)) {
                return;
            }
            Files.deleteIfExists(dir);
        }
    }

    private static boolean isEmpty(Path dir) throws IOException {
        if (!isFolder(dir)) {
            return false;
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(dir)) {
            return !children.iterator().hasNext();
        }
    }
}
