package dateline.store;

import dateline.article.ArticleEdit;
import dateline.article.ArticleWriter;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.store.Stored.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts articles into a content folder, each once: one that is there is brought up to date in its place, a text that is
 * there under another address is noted there, everything else gets a file. Used by one thread.
 */
public final class ArticleStore {
    /** Enough outlets for any wire text, and few enough that front matter keeps its limit. */
    private static final int MOST_REPRINTS = 50;

    private static final String UNEDITABLE = "its front matter is of an unusual form; it is left as it is";

    private final ContentFiles files;
    private final Holdings holdings;
    private final Duplicates duplicates;
    private final FormerAddresses former;
    private final boolean apart;
    private final Instant moment;
    private final Set<String> touched = new HashSet<>();
    private final Map<String, Integer> taken = new HashMap<>();

    /**
     * @param holdings what is in the folder
     * @param apart whether a text that is there already gets a file of its own, marked so
     * @param moment of this run
     */
    ArticleStore(ContentFiles files, Holdings holdings, boolean apart, Instant moment) {
        this.files = files;
        this.holdings = holdings;
        this.duplicates = new Duplicates(holdings, files);
        this.former = new FormerAddresses(holdings, files);
        this.apart = apart;
        this.moment = moment;
    }

    /**
     * Opens a content folder: reads whatever is not remembered.
     *
     * @param zone decides the day of an article
     * @param memory the file of what is remembered, or null for none
     * @param problems told of files that cannot be read
     */
    public static ArticleStore open(
            ContentFiles files, ZoneId zone, @Nullable Path memory, boolean apart, Instant moment, Problems problems)
            throws IOException {
        return new ArticleStore(files, Stocktaking.of(files, zone, memory, problems), apart, moment);
    }

    /** Writes down what is known of all articles, for the next run. */
    public void remember(Path memory) throws IOException {
        HoldingMemory.write(memory, files.folder(), holdings.all());
    }

    /** Stores an article. */
    public Stored put(Draft draft) throws IOException {
        Holding same = same(draft);
        if (same != null) {
            return update(same, draft);
        }
        if (draft.moved()) {
            return create(draft, null);
        }
        long url = Holding.urlKey(draft.url());
        Holding noted = holdings.find(url, holding -> holding.also().contains(url));
        if (noted != null) {
            return new Stored(Change.DUPLICATE, files.name(noted.path()), false, List.of());
        }
        Holding twin = duplicates.find(draft);
        return twin == null ? create(draft, null) : apart ? create(draft, twin) : reprint(twin, draft);
    }

    /**
     * The article that a draft is another state of: the one with its address or its guid; without both, the one with its
     * words. In one run one feed may give all its items one address, or one guid: then the other of the two decides.
     */
    private @Nullable Holding same(Draft draft) {
        long url = Holding.urlKey(draft.url());
        long guid = Holding.guidKey(draft.source(), draft.guid());
        if (url == 0 && guid == 0) {
            long words = draft.shingles().fingerprint();
            return holdings.find(words, holding -> holding.namelessWords() == words);
        }
        Holding both =
                holdings.find(Holding.both(url, guid), holding -> holding.url() == url && holding.guid() == guid);
        if (both != null) {
            return both;
        }
        Holding byUrl =
                holdings.find(url, holding -> holding.url() == url && !apartInRun(holding, holding.guid(), guid));
        return byUrl != null
                ? byUrl
                : holdings.find(guid, holding -> holding.guid() == guid && !apartInRun(holding, holding.url(), url));
    }

    private boolean apartInRun(Holding holding, long one, long other) {
        return one != 0 && other != 0 && one != other && touched.contains(holding.path());
    }

    private Stored create(Draft whole, @Nullable Holding twin) throws IOException {
        String path = freePath(whole);
        List<Problem> notes = new ArrayList<>();
        Draft draft = former.claim(whole, path, taken -> notes.add(note(files.name(path), taken)));
        Map<String, Object> front = new LinkedHashMap<>(draft.front());
        if (twin != null) {
            front.put("duplicate_of", twin.path());
        }
        front.put(ImportMark.KEY, ImportMark.of(draft));
        files.create(path, ArticleWriter.text(front, draft.body()));
        touched.add(path);
        holdings.add(holding(path, draft));
        return new Stored(Change.NEW, files.name(path), true, notes);
    }

    private static Holding holding(String path, Draft draft) {
        String slug = path.substring(path.lastIndexOf('/') + 1, path.length() - ".md".length());
        return new Holding(
                path,
                Holding.permalinkKey(draft.day() + "-" + slug),
                Holding.urlKey(draft.url()),
                Holding.guidKey(draft.source(), draft.guid()),
                draft.shingles().fingerprint(),
                List.of(),
                FormerAddresses.keys(draft),
                draft.bands());
    }

    /** {@code 2025/08/20/ferry.md}, or with the first number from 2 that no other article has. */
    private String freePath(Draft draft) {
        String folder = draft.day().toString().replace('-', '/') + "/";
        String base = folder + draft.slug();
        for (int number = taken.getOrDefault(base, 1); ; number++) {
            String slug = draft.slug() + (number == 1 ? "" : "-" + number);
            long permalink = Holding.permalinkKey(draft.day() + "-" + slug);
            boolean free = holdings.find(permalink, holding -> holding.permalink() == permalink) == null;
            if (free && !files.exists(folder + slug + ".md")) {
                if (number > 1) {
                    taken.put(base, number);
                }
                return folder + slug + ".md";
            }
        }
    }

    private Stored update(Holding old, Draft whole) throws IOException {
        String file = files.name(old.path());
        touched.add(old.path());
        ArticleEdit edit = ArticleEdit.of(file, files.read(old.path())).orElse(null);
        if (edit == null) {
            return new Stored(Change.UNCHANGED, file, false, List.of(note(file, UNEDITABLE)));
        }
        List<Problem> notes = new ArrayList<>();
        Draft draft = former.claim(whole, old.path(), taken -> notes.add(note(file, taken)));
        Merge.Result merge = Merge.into(edit, draft, moment);
        if (!merge.kept().isEmpty()) {
            String keys = String.join(", ", merge.kept());
            notes.add(note(file, "the source changed (" + keys + "); what was edited here is kept"));
        }
        if (merge.changed().isEmpty() || !write(old.path(), edit)) {
            return new Stored(Change.UNCHANGED, file, false, notes);
        }
        Holding now = holding(old.path(), draft);
        holdings.replace(
                old,
                new Holding(
                        old.path(),
                        old.permalink(),
                        now.url() == 0 ? old.url() : now.url(),
                        now.guid() == 0 ? old.guid() : now.guid(),
                        merge.changed().contains(ImportMark.BODY) ? now.words() : old.words(),
                        old.also(),
                        merge.changed().contains(FormerAddresses.KEY) ? now.former() : old.former(),
                        merge.changed().contains(ImportMark.BODY) ? now.bands() : old.bands()));
        return new Stored(Change.UPDATED, file, true, notes);
    }

    /** Notes on an article where else its text was published. */
    private Stored reprint(Holding twin, Draft draft) throws IOException {
        String file = files.name(twin.path());
        ArticleEdit edit = ArticleEdit.of(file, files.read(twin.path())).orElse(null);
        List<Object> also = edit == null ? null : reprints(edit.value("also"));
        Map<String, Object> entry = edit == null ? Map.of() : entry(draft, edit);
        boolean written = false;
        if (edit != null && also != null && also.size() < MOST_REPRINTS && !entry.isEmpty() && !also.contains(entry)) {
            also.add(entry);
            edit.put("also", also);
            written = write(twin.path(), edit);
        }
        long url = Holding.urlKey(draft.url());
        if (written && url != 0) {
            List<Long> keys = new ArrayList<>(twin.also());
            keys.add(url);
            holdings.replace(
                    twin,
                    new Holding(
                            twin.path(),
                            twin.permalink(),
                            twin.url(),
                            twin.guid(),
                            twin.words(),
                            keys,
                            twin.former(),
                            twin.bands()));
        }
        return new Stored(Change.DUPLICATE, file, written, List.of());
    }

    /** Empty when there is nothing to tell: the same outlet, and no address. */
    private static Map<String, Object> entry(Draft draft, ArticleEdit first) {
        Map<String, Object> entry = new LinkedHashMap<>();
        if (draft.source() != null) {
            entry.put("source", draft.source());
        }
        if (draft.url() != null) {
            entry.put("url", draft.url());
        } else if (Objects.equals(draft.source(), first.value("source"))) {
            return Map.of();
        }
        Object title = draft.front().get("title");
        if (title != null && !title.equals(first.value("title"))) {
            entry.put("title", title);
        }
        return entry;
    }

    /** A list to add to; null when the file has something else there, which a person must have written. */
    private static @Nullable List<Object> reprints(@Nullable Object value) {
        if (value == null) {
            return new ArrayList<>();
        }
        boolean maps = value instanceof List<?> list && list.stream().allMatch(Map.class::isInstance);
        return maps ? new ArrayList<>((List<?>) value) : null;
    }

    /** Writes a changed file, when it reads back as what it should say; a file of an unusual layout stays as it is. */
    private boolean write(String path, ArticleEdit edit) throws IOException {
        String text = edit.text();
        boolean sound = ArticleEdit.of(path, text.getBytes(StandardCharsets.UTF_8))
                .filter(read -> read.body().equals(edit.body()))
                .filter(read -> ImportMark.hash(read.values()).equals(ImportMark.hash(edit.values())))
                .isPresent();
        if (sound) {
            files.replace(path, text);
        }
        return sound;
    }

    private static Problem note(String file, String message) {
        return new Problem(Severity.NOTE, Place.whole(file), message, null, null);
    }
}
