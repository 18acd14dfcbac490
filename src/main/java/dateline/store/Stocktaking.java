package dateline.store;

import dateline.article.ContentFolder;
import dateline.article.ContentFolder.Entry;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.work.Workers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Learns which articles a content folder holds. */
final class Stocktaking {
    private final HoldingReader reader;
    private final HoldingMemory memory;
    private final ContentFiles files;
    private final Problems problems;

    private Stocktaking(HoldingReader reader, HoldingMemory memory, ContentFiles files, Problems problems) {
        this.reader = reader;
        this.memory = memory;
        this.files = files;
        this.problems = problems;
    }

    /** All articles of a folder, in the order of their names; what is remembered is not read. */
    static Holdings of(ContentFiles files, ZoneId zone, @Nullable Path memory, Problems problems) throws IOException {
        Holdings holdings = new Holdings();
        if (!Files.isDirectory(files.folder())) {
            return holdings;
        }
        // That the folder is empty is no trouble here.
        ContentFolder folder = new ContentFolder(files.folder(), "");
        List<Entry> entries = folder.list(new Workers(1), new Problems());
        Stocktaking stock = new Stocktaking(new HoldingReader(zone), HoldingMemory.read(memory), files, problems);
        List<Optional<Holding>> found = entries.parallelStream()
                .map(entry -> stock.holding(entry, folder.path(entry.name())))
                .toList();
        found.forEach(holding -> holding.ifPresent(holdings::add));
        return holdings;
    }

    private Optional<Holding> holding(Entry entry, Path file) {
        String path = entry.name().substring(1);
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            Holding known = memory.get(path, now.size(), now.lastModifiedTime().toMillis());
            Optional<Holding> holding =
                    known != null ? Optional.of(known) : reader.read(path, ContentFolder.bytes(file));
            if (holding.isEmpty()) {
                unreadable(path);
            }
            return holding;
        } catch (IOException | UncheckedIOException e) {
            unreadable(path);
            return Optional.empty();
        }
    }

    private void unreadable(String path) {
        problems.add(Problem.warning(
                Place.whole(files.name(path)),
                "cannot be read as an article, so an article that is imported again may stand beside it",
                "\"dateline build\" tells what is wrong with it"));
    }
}
