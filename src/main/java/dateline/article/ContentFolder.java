package dateline.article;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.text.BigFile;
import dateline.work.Workers;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The folder of articles. Any layout under it is read; hidden files and what editors leave behind are not, and no
 * symbolic link leads out of it.
 */
public final class ContentFolder {
    /**
     * A file that may hold an article.
     *
     * @param name as the user knows it, with forward slashes: {@code content/2025/08/20/nato.md}
     * @param size in bytes
     * @param modified when it was changed, in nanoseconds since 1970; 0 when that is not known
     */
    public record Entry(String name, long size, long modified) {}

    /** What stands in a name for bytes that are none of it. */
    private static final char STRANGE = '\uFFFD';

    /** How many folders deep one thread looks before others help: most archives have years and months. */
    private static final int NEAR = 2;

    /** Fewer folders one thread has seen before another has begun. */
    private static final int MANY = 8;

    private final Path folder;
    private final String name;

    /** Where the files lie whose names do not tell. */
    private final Map<String, Path> odd = new ConcurrentHashMap<>();

    /**
     * @param folder absolute
     * @param name as the user knows it, such as {@code content}
     */
    public ContentFolder(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /**
     * All files that may hold an article, by name. What cannot be looked at is told.
     *
     * @param workers share the work on an archive
     */
    public List<Entry> list(Workers workers, Problems problems) {
        if (!Files.isDirectory(folder)) {
            String message = Files.exists(folder) ? "is not a folder" : "there is no such folder";
            problems.add(Problem.error(
                    Place.whole(name), message, "articles belong there; \"dateline new TITLE\" makes the first one"));
            return List.of();
        }
        Visitor top = new Visitor(problems);
        walk(folder, NEAR, top);
        List<Entry> entries = new ArrayList<>(top.entries);
        Workers some = top.far.size() < MANY ? new Workers(1) : workers;
        some.map(top.far, far -> walk(far, Integer.MAX_VALUE, new Visitor(problems)).entries)
                .forEach(entries::addAll);
        entries.sort((a, b) -> a.name().compareTo(b.name()));
        if (entries.isEmpty() && !problems.hasErrors()) {
            problems.add(Problem.warning(
                    Place.whole(name), "holds no articles", "\"dateline new TITLE\" makes the first one"));
        }
        return entries;
    }

    private Visitor walk(Path from, int depth, Visitor visitor) {
        try {
            Files.walkFileTree(from, Set.of(), depth, visitor);
        } catch (IOException e) {
            visitor.problems.add(Problem.error(Place.whole(nameOf(from)), "cannot be read: " + e.getMessage(), null));
        }
        return visitor;
    }

    /** Where a file lies that {@link #list} has named: an archive of names takes half the memory of one of paths. */
    public Path path(String file) {
        Path strange = odd.get(file);
        return strange == null ? folder.resolve(file.substring(name.length() + 1)) : strange;
    }

    /** The bytes of a file; an exception says in words for users why there are none. */
    public static byte[] bytes(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = in.size();
            if (size > ArticleReader.MAX_BYTES) {
                throw new IOException("is longer than " + (ArticleReader.MAX_BYTES >> 20) + " MB");
            }
            return BigFile.read(in, size);
        } catch (EOFException e) {
            throw new IOException("was cut short while it was read", e);
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Entry> entries = new ArrayList<>();
        private final Problems problems;

        /** Folders that are too deep for this one. */
        private final List<Path> far = new ArrayList<>();

        /** What the names of files begin with in the folder that is looked at. */
        private String inside = "";

        Visitor(Problems problems) {
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            boolean skip = !dir.equals(folder) && ignored(String.valueOf(dir.getFileName()));
            if (!skip) {
                inside = nameOf(dir) + "/";
            }
            return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
            inside = inside.substring(0, inside.lastIndexOf('/', inside.length() - 2) + 1);
            return super.postVisitDirectory(dir, e);
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // To cut the text takes less than to ask the path for its last part.
            String whole = file.toString();
            String base = whole.substring(whole.lastIndexOf(File.separatorChar) + 1);
            if (ignored(base)) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                far.add(file);
            } else if (attributes.isSymbolicLink()) {
                link(file);
            } else if (!isArticle(base)) {
                return FileVisitResult.CONTINUE;
            } else if (attributes.isRegularFile()) {
                long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
                add(file, inside.concat(base), attributes.size(), modified);
            } else {
                problems.add(Problem.error(Place.whole(nameOf(file)), "is not a regular file", null));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(Problem.error(Place.whole(nameOf(file)), "cannot be read", "check its permissions"));
            return FileVisitResult.CONTINUE;
        }

        private void add(Path file, String name, long size, long modified) {
            entries.add(new Entry(name, size, modified));
            if (name.indexOf(STRANGE) >= 0) {
                odd.put(name, file);
            }
        }

        private void link(Path file) {
            try {
                Path target = file.toRealPath();
                if (!target.startsWith(folder.toRealPath())) {
                    problems.add(Problem.error(
                            Place.whole(nameOf(file)),
                            "is a link that leads out of " + name,
                            "copy what it points to, or leave it out"));
                } else if (Files.isRegularFile(target) && isArticle(String.valueOf(file.getFileName()))) {
                    // What stands there tells of the link, not of the file.
                    add(file, nameOf(file), 0, 0);
                }
            } catch (IOException e) {
                problems.add(Problem.warning(Place.whole(nameOf(file)), "is a link that leads nowhere", null));
            }
        }
    }

    private static boolean ends(String base, String ending) {
        return base.regionMatches(true, base.length() - ending.length(), ending, 0, ending.length());
    }

    private String nameOf(Path file) {
        return file.equals(folder)
                ? name
                : name + "/" + folder.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private static boolean ignored(String base) {
        return base.startsWith(".") || base.startsWith("#") || base.endsWith("~");
    }

    private static boolean isArticle(String base) {
        return ends(base, ".md") || ends(base, ".markdown");
    }
}
