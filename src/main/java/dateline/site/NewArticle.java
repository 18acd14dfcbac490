package dateline.site;

import dateline.article.ArticleWriter;
import dateline.config.ConfigReader;
import dateline.config.SiteConfig;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.text.PlainText;
import dateline.text.Slug;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the file of a new article with its front matter filled in.
 *
 * @param title the headline
 * @param source the outlet; left out when empty
 * @param topics may be empty
 * @param draft whether it waits for more work
 */
public record NewArticle(String title, String source, List<String> topics, boolean draft) {

    /**
     * Writes the file; never over one that is there.
     *
     * @param options the folder of the site, and the moment that becomes the date
     * @return the path of the file, as the user knows it; nothing when it was not written, which is then told
     */
    public Optional<String> write(BuildOptions options, Problems problems) throws IOException {
        SiteConfig config = ConfigReader.read(options.root(), options.config(), problems);
        String headline = PlainText.oneLine(title);
        if (headline.isEmpty()) {
            problems.add(Problem.error("the title is empty", "such as: dateline new \"Ferry runs again\""));
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        LocalDate day = options.now().atZone(config.zone()).toLocalDate();
        Path file = config.content().resolve(day.toString().replace('-', '/')).resolve(Slug.of(headline) + ".md");
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, text(headline, options), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            problems.add(Problem.error(
                    Place.whole(config.name(file)), "is there already", "choose another title, or edit that file"));
            return Optional.empty();
        }
        return Optional.of(config.name(file));
    }

    private String text(String headline, BuildOptions options) {
        Map<String, Object> front = new LinkedHashMap<>();
        front.put("title", headline);
        front.put("date", options.now().truncatedTo(ChronoUnit.SECONDS).toString());
        if (!source.isBlank()) {
            front.put("source", PlainText.oneLine(source));
        }
        if (!topics.isEmpty()) {
            front.put("topics", topics.stream().map(PlainText::oneLine).toList());
        }
        if (draft) {
            front.put("draft", true);
        }
        return ArticleWriter.text(front, "\nWrite here.\n");
    }
}
