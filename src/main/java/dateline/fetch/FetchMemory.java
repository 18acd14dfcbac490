package dateline.fetch;

import dateline.syntax.JsonText;
import dateline.syntax.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered from run to run, in a JSON file: the versions of feeds, and the pages that were fetched for their
 * items. It only spares requests, and may be deleted at any time.
 */
public final class FetchMemory {
    private static final int VERSION = 1;

    /** The oldest go first. */
    private static final int MAX_PAGES = 20_000;

    private static final int MAX_BYTES = 16 << 20;

    private final @Nullable Path file;
    private final Map<String, Map<String, @Nullable String>> feeds = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();
    private boolean changed;

    private FetchMemory(@Nullable Path file) {
        this.file = file;
    }

    /** What the file holds; nothing when there is none, or none that can be used. */
    public static FetchMemory of(@Nullable Path file) {
        FetchMemory memory = new FetchMemory(file);
        try {
            if (file != null && Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES) {
                memory.load(JsonTree.of(Files.readString(file)));
            }
        } catch (IOException e) {
            // It is only a memory: without it everything is fetched again.
            memory.feeds.clear();
            memory.pages.clear();
        }
        return memory;
    }

    private void load(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> fields && Long.valueOf(VERSION).equals(fields.get("version"))) {
            if (fields.get("feeds") instanceof Map<?, ?> known) {
                known.forEach((address, of) -> {
                    if (of instanceof Map<?, ?> said) {
                        feeds.put(String.valueOf(address), said(text(said.get("etag")), text(said.get("modified"))));
                    }
                });
            }
            if (fields.get("pages") instanceof Map<?, ?> known) {
                known.forEach((address, mark) -> pages.put(String.valueOf(address), String.valueOf(mark)));
            }
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text ? text : null;
    }

    private static Map<String, @Nullable String> said(@Nullable String etag, @Nullable String modified) {
        Map<String, @Nullable String> said = new LinkedHashMap<>();
        said.put("etag", etag);
        said.put("modified", modified);
        return said;
    }

    /** What the server said of the feed when it was last read whole. */
    public Validators validators(String feed) {
        Map<String, @Nullable String> said = feeds.get(feed);
        return said == null ? Validators.NONE : new Validators(said.get("etag"), said.get("modified"));
    }

    /** Remembers what a server said of a feed. */
    public void feed(String feed, Validators validators) {
        feeds.put(feed, said(validators.etag(), validators.lastModified()));
        changed = true;
    }

    /**
     * Whether a page was fetched in this version.
     *
     * @param mark what changes with the page, such as the fingerprint of its headline
     */
    public boolean knows(String page, String mark) {
        return mark.equals(pages.get(page));
    }

    /** Remembers that a page was fetched. */
    public void page(String page, String mark) {
        pages.remove(page);
        pages.put(page, mark);
        changed = true;
    }

    /** Writes the file, if there is one and something is new. */
    public void save() throws IOException {
        if (file == null || !changed) {
            return;
        }
        while (pages.size() > MAX_PAGES) {
            pages.remove(pages.keySet().iterator().next());
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("version", VERSION);
        all.put("feeds", feeds);
        all.put("pages", pages);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(next, JsonText.of(all) + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
