package dateline.page;

import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.text.Ascii;
import dateline.text.Mix;
import dateline.text.NumberSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a site, each of which claims its file, as file systems see it that know no case. A file cannot have the name
 * of a folder that another page needs, nor lie in what is a file.
 *
 * <p>Names are known by numbers of 64 bits, since an archive has hundreds of thousands; where one seems to be taken, the names
 * themselves are compared.
 */
final class Claims {
    private static final char SLASH = '/';

    private final List<Page> pages = new ArrayList<>();
    private final NumberSet files;
    private final NumberSet folders;
    private final Problems problems;

    /** The numbers of the folders above the page in hand, the highest first. */
    private long[] above = new long[16];

    private int depth;

    /** The number of the page in hand. */
    private long own;

    /**
     * @param expected about how many pages there will be
     * @param problems told of two pages that claim one file; the first keeps it
     */
    Claims(int expected, Problems problems) {
        this.files = new NumberSet(expected);
        // Most pages have a folder of their own.
        this.folders = new NumberSet(expected);
        this.problems = problems;
    }

    /** All that were added and have their file, in their order. */
    List<Page> pages() {
        return Collections.unmodifiableList(pages);
    }

    void add(Page page) {
        String file = page.file();
        if (!number(file)) {
            file = key(file);
            number(file);
        }
        boolean taken = files.has(own) || folders.has(own);
        for (int i = 0; i < depth; i++) {
            taken |= files.has(above[i]);
        }
        Page other = taken ? other(file) : null;
        if (other != null) {
            problems.add(Problem.error(
                    "two pages at one address, /" + page.path() + ": " + other.origin() + " and " + page.origin(),
                    "change a slug or an alias of one of them"));
            return;
        }
        files.add(own);
        // Of a folder that is known those above it are known too.
        while (depth > 0 && folders.add(above[depth - 1])) {
            depth--;
        }
        pages.add(page);
    }

    /** Takes the numbers of a file and of the folders above it; says whether all of its letters are small ones of ASCII. */
    private boolean number(String file) {
        depth = 0;
        boolean small = true;
        long hash = 0;
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            small &= Ascii.small(c);
            if (c == SLASH) {
                if (depth == above.length) {
                    above = Arrays.copyOf(above, 2 * depth);
                }
                above[depth++] = Mix.of(hash);
            }
            // FNV-1a, see Key.
            hash = (hash ^ c) * 0x100000001b3L;
        }
        own = Mix.of(hash);
        return small;
    }

    /** The page that stands in the way of a file; null when there is none. */
    private @Nullable Page other(String file) {
        for (Page page : pages) {
            String taken = key(page.file());
            if (taken.equals(file) || taken.startsWith(file + SLASH) || file.startsWith(taken + SLASH)) {
                return page;
            }
        }
        return null;
    }

    private static String key(String file) {
        if (Ascii.small(file)) {
            return file;
        }
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
