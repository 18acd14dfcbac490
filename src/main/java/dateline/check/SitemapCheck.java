package dateline.check;

import dateline.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page that may be listed is in a sitemap. Without a base URL a site has none. */
final class SitemapCheck implements Check {
    private static final Pattern LOC = Pattern.compile("<loc>\\s*([^<]*?)\\s*</loc>");

    @Override
    public String name() {
        return "sitemap";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) throws IOException {
        if (!site.base().known()) {
            return 0;
        }
        Set<String> named = new HashSet<>();
        for (String file : site.files()) {
            if (file.matches("sitemap[^/]*\\.xml|sitemaps?/.*\\.xml")) {
                Matcher loc = LOC.matcher(new String(site.bytes(file), StandardCharsets.UTF_8));
                while (loc.find()) {
                    BuiltSite.Target target = site.follow(file, loc.group(1).replace("&amp;", "&"));
                    if (target != null && target.file() != null) {
                        named.add(target.file());
                    }
                }
            }
        }
        List<BuiltPage> listed = site.pages()
                .filter(page ->
                        page.listed() && !page.redirect() && !page.path().equals("404.html"))
                .toList();
        listed.stream()
                .filter(page -> !named.contains(page.path()))
                .forEach(page -> problems.accept(Problem.warning(site.place(page.path()), "is in no sitemap", null)));
        return listed.size();
    }
}
