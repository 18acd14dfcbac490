package dateline.site;

import dateline.article.Article;
import dateline.digest.Alias;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Story;
import dateline.digest.Term;
import dateline.digest.Topic;
import dateline.digest.TopicTie;
import dateline.entity.EntityType;
import dateline.identity.Candidates;
import dateline.identity.MergeCandidate;
import dateline.page.Urls;
import dateline.problem.Problem;
import dateline.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a site holds, as a table.
 *
 * @param columns names of the columns
 * @param rows a text or a number for each column
 */
public record Inventory(List<String> columns, List<List<Object>> rows) {
    /** What can be listed. */
    public enum Kind {
        ARTICLES,
        STORIES,
        TOPICS,
        ENTITIES,
        SOURCES,
        DRAFTS,
        PROBLEMS,
        CANDIDATES,
        COVERAGE,
        TOPICLESS
    }

    /** Reads the site and lists one kind of what it holds; what is wrong is told as in a build. */
    public static Inventory of(Kind kind, BuildOptions options, Problems problems) {
        Newsroom newsroom = Newsroom.open(options, Progress.SILENT, new Stages(), problems);
        Digest digest = newsroom.digest();
        return switch (kind) {
            case ARTICLES -> articles(digest.articles());
            case STORIES -> stories(digest);
            case TOPICS -> terms(digest.topics());
            case ENTITIES -> entities(digest);
            case SOURCES -> terms(digest.sources());
            case DRAFTS -> waiting(newsroom);
            case PROBLEMS -> problems(problems.all());
            case CANDIDATES -> candidates(digest);
            case COVERAGE -> coverage(digest);
            case TOPICLESS ->
                articles(digest.articles().stream()
                        .filter(article -> digest.topicsOf(article).isEmpty())
                        .toList());
        };
    }

    /** The rows as maps from column to value, for JSON. */
    public List<Map<String, Object>> records() {
        List<Map<String, Object>> records = new ArrayList<>(rows.size());
        for (List<Object> row : rows) {
            Map<String, Object> record = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                record.put(columns.get(i), row.get(i));
            }
            records.add(record);
        }
        return records;
    }

    /** How many articles have each topic, and by what; the last row counts those that have none. */
    private static Inventory coverage(Digest digest) {
        List<List<Object>> rows = new ArrayList<>();
        for (Topic topic : digest.topics()) {
            List<Object> row = new ArrayList<>();
            row.add(topic.name());
            for (TopicTie.Method method : TopicTie.Method.values()) {
                row.add((int) topic.articles().stream()
                        .filter(article -> digest.topicTies(article).stream()
                                .anyMatch(tie ->
                                        tie.method() == method && tie.topic().equals(topic.name())))
                        .count());
            }
            row.add(topic.articles().size());
            rows.add(row);
        }
        int none = (int) digest.articles().stream()
                .filter(article -> digest.topicsOf(article).isEmpty())
                .count();
        rows.add(List.of("(no topic)", 0, 0, 0, none));
        return new Inventory(List.of("topic", "declared", "rule", "learned", "articles"), rows);
    }

    private static Inventory articles(List<Article> articles) {
        List<List<Object>> rows = new ArrayList<>();
        for (Article article : articles) {
            rows.add(List.of(
                    article.day().toString(),
                    article.title(),
                    Objects.requireNonNullElse(article.front().source(), ""),
                    "/" + Urls.article(article),
                    article.file()));
        }
        return new Inventory(List.of("day", "title", "source", "path", "file"), rows);
    }

    private static Inventory stories(Digest digest) {
        List<List<Object>> rows = new ArrayList<>();
        for (Story story : digest.stories()) {
            rows.add(List.of(
                    story.id(),
                    story.title(),
                    story.articles().size(),
                    story.last().day().toString(),
                    "/" + Urls.home(story)));
        }
        return new Inventory(List.of("id", "title", "articles", "last", "path"), rows);
    }

    private static Inventory terms(List<? extends Term> terms) {
        List<List<Object>> rows = new ArrayList<>();
        for (Term term : terms) {
            rows.add(List.of(
                    term.name(), term.articles().size(), term.newest().day().toString(), "/" + Urls.term(term)));
        }
        return new Inventory(List.of("name", "articles", "last", "path"), rows);
    }

    private static Inventory entities(Digest digest) {
        List<List<Object>> rows = new ArrayList<>();
        for (EntityType type : EntityType.ALL) {
            for (Entity entity : digest.entities(type)) {
                rows.add(List.of(
                        type.singular(),
                        entity.name(),
                        entity.articles().size(),
                        String.join(
                                "; ", entity.aliases().stream().map(Alias::name).toList()),
                        "/" + Urls.term(entity)));
            }
        }
        return new Inventory(List.of("type", "name", "articles", "aliases", "path"), rows);
    }

    private static Inventory candidates(Digest digest) {
        List<List<Object>> rows = new ArrayList<>();
        for (MergeCandidate pair : Candidates.of(digest.known())) {
            rows.add(List.of(
                    pair.first().type().singular(),
                    pair.first().name(),
                    pair.first().articles(),
                    pair.second().name(),
                    pair.second().articles(),
                    pair.reason(),
                    pair.likelihood()));
        }
        return new Inventory(List.of("type", "name", "articles", "other", "others", "reason", "likelihood"), rows);
    }

    /** Drafts and articles dated in the future: what is there and not yet published. */
    private static Inventory waiting(Newsroom newsroom) {
        List<List<Object>> rows = new ArrayList<>();
        for (Article article : newsroom.admission().drafts()) {
            rows.add(List.of("draft", article.day().toString(), article.title(), article.file()));
        }
        for (Article article : newsroom.admission().future()) {
            rows.add(List.of("future", article.day().toString(), article.title(), article.file()));
        }
        return new Inventory(List.of("why", "day", "title", "file"), rows);
    }

    private static Inventory problems(List<Problem> problems) {
        List<List<Object>> rows = new ArrayList<>();
        for (Problem problem : problems) {
            rows.add(List.of(
                    problem.severity().word(),
                    problem.place() == null ? "" : problem.place().toString(),
                    problem.message(),
                    Objects.requireNonNullElse(problem.hint(), "")));
        }
        return new Inventory(List.of("severity", "place", "message", "hint"), rows);
    }
}
