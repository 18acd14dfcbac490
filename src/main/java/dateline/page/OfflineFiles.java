package dateline.page;

import dateline.digest.Edition;
import dateline.digest.Story;
import dateline.syntax.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The service worker that keeps the latest editions with their articles, when the settings ask for it. */
final class OfflineFiles implements PageKind {
    private static final String PATH = "worker.js";

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        int number = context.config().pages().offline();
        List<Edition> all = context.digest().editions();
        List<Edition> kept = all.subList(0, Math.min(number, all.size()));
        String worker = context.worker();
        if (kept.isEmpty() || worker.isEmpty()) {
            return;
        }
        long facts = Key.of("worker").all(kept, context.facts()::of).value();
        pages.accept(Page.made(PATH, facts, () -> worker(context, kept, facts, worker)));
    }

    private static byte[] worker(PageContext context, List<Edition> kept, long facts, String worker) {
        TreeSet<String> paths = new TreeSet<>(context.assets().keySet());
        paths.add("");
        for (Edition edition : kept) {
            paths.add(Urls.edition(edition.day()));
            for (Story story : edition.stories()) {
                story.on(edition.day()).forEach(article -> paths.add(Urls.article(article)));
                if (story.shared() && context.config().pages().stories()) {
                    paths.add(Urls.story(story));
                }
            }
        }
        List<String> links = new ArrayList<>();
        paths.forEach(path -> links.add(context.urls().link(path)));
        String head = "const CACHE = \"dateline " + Long.toHexString(facts) + "\";\nconst KEEP = " + JsonText.of(links)
                + ";\n";
        return (head + worker).getBytes(StandardCharsets.UTF_8);
    }
}
