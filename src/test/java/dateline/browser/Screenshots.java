package dateline.browser;

import dateline.TestSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Takes pictures of every kind of page of the demonstration digest, for docs/screens. Started by {@code lab/screenshots}. */
public final class Screenshots {
    private static final int PHONE = 390;
    private static final int DESKTOP = 1280;
    private static final int HEIGHT = 900;

    private Screenshots() {}

    /** Takes the folder for the pictures, and one for the site that they are taken from. */
    public static void main(String[] args) throws IOException {
        Path pictures = Path.of(args[0]);
        Path work = Path.of(args[1]);
        TestSite site = new TestSite(work.resolve("digest"));
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.bytes(file.toString(), Files.readAllBytes(file));
            }
        }
        site.bytes("dateline.yml", Files.readAllBytes(Path.of("dateline.yml")));
        site.build("--base-url", "https://example.org/repo/");
        Files.createDirectories(pictures);
        try (SiteServer server = new SiteServer(work.resolve("digest/site"));
                Browser browser = Browser.start(work)) {
            for (Map.Entry<String, String> page : pages().entrySet()) {
                for (boolean dark : new boolean[] {false, true}) {
                    for (int width : new int[] {PHONE, DESKTOP}) {
                        browser.size(width, HEIGHT, width == PHONE).dark(dark).open(server.address(page.getValue()));
                        browser.until(
                                "!document.querySelector('.state') || document.querySelector('.state').textContent");
                        String name = page.getKey() + (width == PHONE ? "-phone" : "-desktop") + (dark ? "-dark" : "");
                        Files.write(pictures.resolve(name + ".webp"), browser.picture());
                    }
                }
            }
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "");
        pages.put("edition", "2025/08/20/");
        pages.put("article", "2025/08/20/nato-defence-chiefs-back-ukraine-in-virtual-meeting/");
        pages.put("story", "stories/2025-08-20-nato-defence-chiefs-back-ukraine-in-virtual-meeting/");
        pages.put("person", "people/dan-caine/");
        pages.put("place", "places/port-hallam/");
        pages.put("topic", "topics/world/");
        pages.put("archive", "2025/");
        pages.put("month", "2025/08/");
        pages.put("places", "places/");
        pages.put("people", "people/");
        pages.put("sources", "sources/");
        pages.put("search", "search/?q=ferry%20barge");
        return pages;
    }
}
