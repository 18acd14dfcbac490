package dateline.page;

import java.util.Arrays;
import java.util.List;

/**
 * Pages in stretches that one thread makes: those that are cut from one whole come together, since a second thread would only
 * wait for the whole; all others stand alone.
 */
public final class Sheets {
    private final List<Page> pages;
    private final int[] ends;
    private int count;

    /** @param pages in the order in which they are to be made */
    public Sheets(List<Page> pages) {
        this.pages = pages;
        int[] all = new int[pages.size()];
        for (int i = 0; i < all.length; i++) {
            boolean joined = i > 0
                    && pages.get(i).whole() != null
                    && pages.get(i).whole() == pages.get(i - 1).whole();
            all[joined ? count - 1 : count++] = i + 1;
        }
        ends = Arrays.copyOf(all, count);
    }

    /** How many stretches there are. */
    public int count() {
        return ends.length;
    }

    /** The pages of a stretch, at least one. */
    public List<Page> of(int sheet) {
        return pages.subList(sheet == 0 ? 0 : ends[sheet - 1], ends[sheet]);
    }
}
