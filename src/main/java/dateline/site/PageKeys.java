package dateline.site;

import dateline.config.SiteConfig;
import dateline.page.Page;
import dateline.publish.Origin;
import dateline.render.Templates;
import dateline.text.Checksum;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each page is made from: the program, the settings, the template with those that it uses, and the facts of the page. A
 * page that would be made from the same as in the last build is not made again.
 */
final class PageKeys {
    private final Templates templates;
    private final String settings;
    private final Map<String, Long> byTemplate = new ConcurrentHashMap<>();

    /**
     * @param assets the files of the theme by their names
     * @param program what runs, see {@link Program#mark}
     */
    PageKeys(SiteConfig config, Templates templates, Map<String, byte[]> assets, String program) {
        this.templates = templates;
        StringBuilder all = new StringBuilder(program).append(config.mark());
        all.append(templates.messagesMark(config.language()));
        assets.forEach((name, bytes) -> all.append(name).append(Checksum.of(bytes)));
        this.settings = all.toString();
    }

    Origin of(Page page) {
        long settings = base(page.maker());
        return new Origin(settings == 0 ? 1 : settings, page.facts());
    }

    private long base(String template) {
        return byTemplate.computeIfAbsent(template, name -> {
            String all = settings + templates.closure(name);
            return Checksum.number(all.getBytes(StandardCharsets.UTF_8));
        });
    }
}
