package dateline.site;

import dateline.page.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The order in which pages are made for an audience: the theme's files, which every page needs, what is watched, the rest. */
final class FrontRow {
    private final Audience audience;
    private final List<Page> pages;

    /** Watched files that are not yet made. */
    private final Set<String> awaited = ConcurrentHashMap.newKeySet();

    /** Puts pages in order. */
    FrontRow(List<Page> all, Audience audience) {
        this.audience = audience;
        List<Page> first = new ArrayList<>();
        List<Page> second = new ArrayList<>();
        List<Page> last = new ArrayList<>(all.size());
        for (Page page : all) {
            boolean watched = audience.watches(page.file());
            List<Page> row = page.isAsset() ? first : watched ? second : last;
            row.add(page);
        }
        second.forEach(page -> awaited.add(page.file()));
        first.addAll(second);
        first.addAll(last);
        this.pages = first;
    }

    List<Page> pages() {
        return pages;
    }

    /** Notes that a page is as it will be. */
    void made(Page page) {
        if (awaited.remove(page.file()) && awaited.isEmpty()) {
            audience.shown();
        }
    }
}
