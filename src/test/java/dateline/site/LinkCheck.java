package dateline.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a built site, as a browser on a static host would. */
final class LinkCheck {
    private final Map<String, String> files;
    private final String base;
    private final Map<String, Document> pages = new LinkedHashMap<>();

    /**
     * @param files of the site, by path
     * @param base path under which it stands, with a slash at both ends
     */
    LinkCheck(Map<String, String> files, String base) {
        this.files = files;
        this.base = base;
        files.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(text));
            }
        });
    }

    /** Each link or asset that leads nowhere, with the page it stands on. */
    List<String> broken() {
        List<String> broken = new ArrayList<>();
        pages.forEach((path, page) -> {
            for (Element element : page.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!sound(page, link.matches("[a-z.]+") ? base + path.replaceFirst("[^/]*$", link) : link)) {
                    broken.add(path + " -> " + link);
                }
            }
        });
        return broken;
    }

    private boolean sound(Document page, String link) {
        if (link.matches("(https?|mailto):.*")) {
            return true;
        }
        if (link.startsWith("#")) {
            return page.getElementById(link.substring(1)) != null;
        }
        if (!link.startsWith(base)) {
            return false;
        }
        String[] parts = link.substring(base.length()).split("#", 2);
        String file = parts[0].isEmpty() || parts[0].endsWith("/") ? parts[0] + "index.html" : parts[0];
        Document target = pages.get(file);
        boolean anchored = parts.length < 2 || (target != null && target.getElementById(parts[1]) != null);
        return files.containsKey(file) && anchored;
    }

    /** Each page that no other page leads to. */
    List<String> orphans() {
        List<String> orphans = new ArrayList<>();
        pages.forEach((path, page) -> {
            boolean special = path.equals("index.html") || path.equals("404.html");
            if (!special && page.select("meta[http-equiv=refresh]").isEmpty()) {
                orphans.add(path);
            }
        });
        pages.values()
                .forEach(page -> page.select("a[href^=" + base + "]").forEach(a -> {
                    String path = a.attr("href").substring(base.length()).replaceAll("#.*", "");
                    orphans.remove(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
                }));
        return orphans;
    }
}
