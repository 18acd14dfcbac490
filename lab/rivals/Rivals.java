import de.l3s.boilerpipe.extractors.ArticleExtractor;
import dateline.extract.PageExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;

/**
 * Pages a second and core of Dateline beside other extractors for Java, in one process and one thread, in turns. Each
 * gets the decoded page and gives the main text.
 */
public final class Rivals {
    private static final String ADDRESS = "https://example.org/";

    /** Gives the main text of a page. */
    private interface Extractor {
        String text(String html) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        List<String> pages = pages(Path.of(args[0]));
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Map<String, Extractor> extractors = new LinkedHashMap<>();
        extractors.put("dateline", html -> PageExtractor.extract(html, ADDRESS, false).body().text());
        extractors.put("readability4j", html -> String.valueOf(new Readability4J(ADDRESS, html).parse().getTextContent()));
        extractors.put("boilerpipe", html -> ArticleExtractor.INSTANCE.getText(html));
        extractors.put("jsoup parse only", html -> Jsoup.parse(html).title());
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (Map.Entry<String, Extractor> entry : extractors.entrySet()) {
                double time = time(entry.getValue(), pages);
                if (round > 0) {
                    seconds.computeIfAbsent(entry.getKey(), key -> new ArrayList<>()).add(time);
                }
            }
        }
        double own = median(seconds.get("dateline"));
        seconds.forEach((name, times) -> System.out.printf(
                Locale.ROOT,
                "%-18s %7.1f pages/s and core   time %5.2f x Dateline's%n",
                name,
                pages.size() / median(times),
                median(times) / own));
    }

    private static double time(Extractor extractor, List<String> pages) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long characters = 0;
        for (String page : pages) {
            try {
                characters += extractor.text(page).length();
            } catch (Exception e) {
                characters++;
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was extracted");
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static List<String> pages(Path folder) throws IOException {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(name -> name.toString().endsWith(".gz")).sorted().toList()) {
                try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                    byte[] bytes = in.readAllBytes();
                    Charset charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, ADDRESS).charset();
                    pages.add(new String(bytes, charset));
                }
            }
        }
        return pages;
    }
}
