package dateline.store;

import dateline.article.ArticleEdit;
import dateline.text.Shingles;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Brings the file of an article up to what a draft says now, as a merge of three: what import wrote before, what the file
 * says, what the draft says. What a person changed or removed stays so; what a person added is not touched.
 */
final class Merge {
    /** A teaser of the text that is there: all of it is in there, and it is less than half. */
    private static final double TEASER_INSIDE = 0.9;

    private static final double TEASER_LENGTH = 0.5;

    private static final String UPDATED = "updated";

    private final ArticleEdit file;
    private final Draft draft;
    private final Instant moment;
    private final Map<String, Object> before;
    private final Map<String, Object> now;
    private final List<String> changed = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    private Merge(ArticleEdit file, Draft draft, Instant moment) {
        this.file = file;
        this.draft = draft;
        this.moment = moment;
        this.before = ImportMark.read(file.value(ImportMark.KEY));
        this.now = ImportMark.of(draft);
    }

    /**
     * What a merge did.
     *
     * @param changed keys that follow the draft now
     * @param kept keys where the source changed, and the file keeps what a person wrote
     */
    record Result(List<String> changed, List<String> kept) {}

    /**
     * Changes the file as far as it has to change.
     *
     * @param moment when a new text was seen, for sources that do not say
     */
    static Result into(ArticleEdit file, Draft draft, Instant moment) {
        return new Merge(file, draft, moment).run();
    }

    private Result run() {
        draft.front().forEach(this::key);
        body();
        dated();
        if (!changed.isEmpty()) {
            kept.forEach(key -> before.put(key, now.getOrDefault(key, "")));
            file.put(ImportMark.KEY, before);
        }
        return new Result(changed, kept);
    }

    /** Readers are told that a text changed, also where its source is silent about it. */
    private void dated() {
        boolean news = changed.contains(ImportMark.BODY) || changed.contains("title");
        if (news && !draft.front().containsKey(UPDATED)) {
            String seen = moment.truncatedTo(ChronoUnit.SECONDS).toString();
            now.put(UPDATED, ImportMark.hash(seen));
            key(UPDATED, seen);
        }
    }

    private void key(String key, Object value) {
        // The date decides the address of the page, which outlives every correction.
        if (key.equals("date")) {
            return;
        }
        Object there = file.value(key);
        boolean sameAddress =
                key.equals("url") && there instanceof String url && Holding.urlKey(url) == Holding.urlKey(draft.url());
        if (sameAddress) {
            return;
        }
        if (decide(key, there == null ? null : ImportMark.hash(there))) {
            file.put(key, value);
        }
    }

    private void body() {
        String there = file.body().strip();
        if (!teaser(there) && decide(ImportMark.BODY, ImportMark.hash(there))) {
            file.body(draft.body());
            before.put(ImportMark.WORDS, now.getOrDefault(ImportMark.WORDS, ""));
        }
    }

    /** Whether a key takes the value of the draft; notes what became of it. */
    private boolean decide(String key, @Nullable String there) {
        Object wrote = before.get(key);
        Object wanted = now.getOrDefault(key, "");
        if (wanted.equals(there)) {
            return false;
        }
        if (there == null ? wrote == null : there.equals(wrote)) {
            before.put(key, wanted);
            changed.add(key);
            return true;
        }
        if (!wanted.equals(wrote)) {
            kept.add(key);
        }
        return false;
    }

    /** A feed often has the first lines only of a text that was imported whole. */
    private boolean teaser(String there) {
        Shingles whole = Shingles.of(there);
        return draft.shingles().size() < TEASER_LENGTH * whole.size()
                && draft.shingles().containedIn(whole) >= TEASER_INSIDE;
    }
}
