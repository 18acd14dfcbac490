package dateline.site;

import dateline.config.BaseUrl;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.syntax.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new digest: settings with comments, three articles to begin with, and for GitHub Pages a workflow with all it needs.
 *
 * @param title of the digest
 * @param baseUrl where it will stand, or null
 * @param language a BCP 47 tag
 * @param pages whether it is for GitHub Pages
 */
public record StarterSite(String title, @Nullable String baseUrl, String language, boolean pages) {
    private static final String JAR = "dateline.jar";

    /**
     * Writes the files; nothing when one of them is there already.
     *
     * @param folder the folder of the digest; made when it is not there
     * @param day the day of the articles
     * @return the names of the files in the folder; empty when nothing was written, which is then told
     */
    public List<String> write(Path folder, LocalDate day, Problems problems) throws IOException {
        check(problems);
        Map<String, byte[]> files = files(day);
        Path jar = pages ? jar() : null;
        for (String name : files.keySet()) {
            if (Files.exists(folder.resolve(name))) {
                problems.add(Problem.error(
                        Place.whole(folder.resolve(name).toString()),
                        "is there already, and nothing was written",
                        "name an empty folder"));
            }
        }
        if (pages && jar == null) {
            problems.add(Problem.warning(
                    Place.whole(JAR), "is needed by the workflow, and this program runs from no jar", "copy it there"));
        }
        if (problems.hasErrors()) {
            return List.of();
        }
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue(), StandardOpenOption.CREATE_NEW);
        }
        List<String> written = new ArrayList<>(files.keySet());
        if (jar != null && !Files.exists(folder.resolve(JAR))) {
            Files.copy(jar, folder.resolve(JAR));
            written.add(JAR);
        }
        return written;
    }

    private void check(Problems problems) {
        if (baseUrl != null && BaseUrl.parse(baseUrl).isEmpty()) {
            problems.add(Problem.error(
                    "--base-url: \"" + baseUrl + "\" is not the address of a site",
                    "such as https://user.github.io/repo/"));
        }
        try {
            new Locale.Builder().setLanguageTag(language).build();
        } catch (IllformedLocaleException e) {
            problems.add(Problem.error("--language: \"" + language + "\" is not a language", "such as en or pt-BR"));
        }
    }

    private Map<String, byte[]> files(LocalDate day) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String url = baseUrl == null ? "# base_url: https://user.github.io/repo/" : "base_url: " + baseUrl;
        files.put(
                "dateline.yml",
                filled("dateline.yml", Map.of("title", JsonText.quoted(title), "base_url", url, "language", language)));
        String folder = "content/" + day.toString().replace('-', '/') + "/";
        Map<String, String> date = Map.of("day", day.toString());
        files.put(folder + "a-digest-begins.md", filled("first.md", date));
        files.put(folder + "harbour-of-ostmere-opens-its-new-pier.md", filled("second.md", date));
        files.put(folder + "ferries-to-use-the-new-pier.md", filled("third.md", date));
        files.put(".gitignore", filled("gitignore", Map.of()));
        if (pages) {
            files.put(".github/workflows/digest.yml", filled("digest.yml", Map.of()));
        }
        return files;
    }

    private static byte[] filled(String name, Map<String, String> values) throws IOException {
        try (InputStream in = StarterSite.class.getResourceAsStream("/dateline/starter/" + name)) {
            if (in == null) {
                throw new IOException("missing in the program: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("{" + value.getKey() + "}", value.getValue());
            }
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** The jar that this program runs from; null when it runs from loose classes. */
    private static @Nullable Path jar() throws IOException {
        try {
            Path place = Path.of(StarterSite.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(place) ? place : null;
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
