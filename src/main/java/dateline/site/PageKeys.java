package dateline.site;

import dateline.config.SiteConfig;
import dateline.page.Page;
import dateline.render.Templates;
import dateline.text.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The key of each page: it stands for all that the page is made from, which is the program, the settings, the template with
 * those that it uses, and the facts of the page. A page with the key of the last build is not made again.
 */
final class PageKeys {
    private final Templates templates;
    private final String settings;
    private final Map<String, Long> byTemplate = new HashMap<>();

    /** @param program what runs, see {@link Program#mark} */
    PageKeys(SiteConfig config, Templates templates, String program) {
        this.templates = templates;
        StringBuilder all = new StringBuilder(program).append(config.mark());
        templates.assets().forEach((name, bytes) -> all.append(name).append(Checksum.of(bytes)));
        this.settings = all.toString();
    }

    /** Never 0. */
    long of(Page page) {
        long key = base(page.maker()) * 31 + page.facts();
        return key == 0 ? 1 : key;
    }

    private synchronized long base(String template) {
        return byTemplate.computeIfAbsent(template, name -> {
            String all = settings + templates.closure(name);
            return Long.parseUnsignedLong(
                    Checksum.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, 16), 16);
        });
    }
}
