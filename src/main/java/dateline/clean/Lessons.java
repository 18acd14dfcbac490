package dateline.clean;

import dateline.text.DateText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what removed words teach; the first to say something is right. */
final class Lessons {
    private final Set<String> bylines = new LinkedHashSet<>();
    private final Set<String> biographies = new LinkedHashSet<>();
    private final Set<String> contributors = new LinkedHashSet<>();
    private final Set<Caption> captions = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final Set<String> related = new LinkedHashSet<>();
    private @Nullable String biography;
    private @Nullable String published;
    private @Nullable String updated;
    private @Nullable String video;
    private @Nullable Integer minutes;
    private boolean cut;

    void byline(String name) {
        bylines.add(name);
    }

    /** The author whom a biography is about. */
    void biography(String name, String words) {
        biographies.add(name);
        biography = biography == null ? words : biography;
    }

    void contributor(String name) {
        contributors.add(name);
    }

    void caption(Caption caption) {
        captions.add(caption);
    }

    void tag(String tag) {
        tags.add(tag);
    }

    void related(String headline) {
        related.add(headline);
    }

    void published(String written) {
        published = published == null ? DateText.iso(written).orElse(null) : published;
    }

    void updated(String written) {
        updated = updated == null ? DateText.iso(written).orElse(null) : updated;
    }

    void video(String title) {
        video = video == null ? title : video;
    }

    void minutes(int listening) {
        minutes = minutes == null ? Integer.valueOf(listening) : minutes;
    }

    void cut() {
        cut = true;
    }

    Findings findings() {
        Set<String> authors = bylines.isEmpty() ? biographies : bylines;
        return new Findings(
                List.copyOf(authors),
                biography,
                published,
                updated,
                List.copyOf(contributors),
                new ArrayList<>(captions),
                List.copyOf(tags),
                List.copyOf(related),
                video,
                minutes,
                cut);
    }
}
