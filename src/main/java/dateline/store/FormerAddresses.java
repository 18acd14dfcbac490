package dateline.store;

import dateline.article.FormerPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets each former address lead to one article, the first that names it. Other generators let the last one have it, in
 * silence; a digest with two pages at one address is not built.
 */
final class FormerAddresses {
    /** Its key in front matter. */
    static final String KEY = "aliases";

    /** Where an article stands, as a file of the site. */
    private static final Pattern ARTICLE = Pattern.compile("([0-9]{4}/[0-9]{2}/[0-9]{2}/[^/]+)/index\\.html");

    private final Holdings holdings;
    private final ContentFiles files;

    /** @param holdings all articles that may have named an address before */
    FormerAddresses(Holdings holdings, ContentFiles files) {
        this.holdings = holdings;
        this.files = files;
    }

    /** Keys of the former addresses of a draft. */
    static List<Long> keys(Draft draft) {
        return aliases(draft)
                .map(FormerPath::of)
                .flatMap(Stream::ofNullable)
                .map(Holding::formerKey)
                .toList();
    }

    private static Stream<String> aliases(Draft draft) {
        return draft.front().get(KEY) instanceof List<?> list ? list.stream().map(String::valueOf) : Stream.of();
    }

    /**
     * The draft without the addresses that lead to others.
     *
     * @param path of the article's own file
     * @param taken told of each of these addresses, and of the file that it leads to
     */
    Draft claim(Draft draft, String path, Consumer<String> taken) {
        List<String> wanted = aliases(draft).toList();
        List<String> kept = new ArrayList<>();
        for (String alias : wanted) {
            Holding other = other(alias, path);
            if (other == null) {
                kept.add(alias);
            } else {
                taken.accept("the former address " + alias + " leads to " + files.name(other.path())
                        + " already, and was left out");
            }
        }
        if (kept.size() == wanted.size()) {
            return draft;
        }
        Map<String, Object> front = new LinkedHashMap<>(draft.front());
        if (kept.isEmpty()) {
            front.remove(KEY);
        } else {
            front.put(KEY, kept);
        }
        return draft.with(front);
    }

    private @Nullable Holding other(String alias, String own) {
        String file = FormerPath.of(alias);
        if (file == null) {
            return null;
        }
        long former = Holding.formerKey(file);
        Holding named = holdings.find(
                former,
                holding -> holding.former().contains(former) && !holding.path().equals(own));
        Matcher article = ARTICLE.matcher(file);
        if (named != null || !article.matches()) {
            return named;
        }
        long permalink = Holding.permalinkKey(article.group(1).replace('/', '-'));
        return holdings.find(
                permalink,
                holding -> holding.permalink() == permalink && !holding.path().equals(own));
    }
}
