package dateline.digest;

import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.config.SiteConfig;
import dateline.entity.EntityType;
import dateline.identity.Directory;
import dateline.problem.Problems;
import dateline.story.GroupingMemory;
import dateline.topic.TopicMemory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the news is: everything that pages show, computed from the articles and nothing else.
 *
 * @param articles newest first
 * @param editions newest first
 * @param stories newest first, by their first article
 * @param topics of all articles
 * @param topicTies why each article has its topics
 * @param entities of all articles, for each type
 * @param sources of all articles
 * @param withdrawn articles in whose place a notice stands, newest first
 * @param storyByArticle the story of each article
 * @param named the entities with pages that each article names, the heaviest first
 * @param quotes of all articles
 * @param directory who is who, those without a page too
 */
public record Digest(
        List<Article> articles,
        List<Edition> editions,
        List<Story> stories,
        Terms<Topic> topics,
        Map<Article, List<TopicTie>> topicTies,
        Map<EntityType, Terms<Entity>> entities,
        Terms<Source> sources,
        List<Article> withdrawn,
        Map<Article, Story> storyByArticle,
        Map<Article, List<Named>> named,
        Quotes quotes,
        Directory directory) {

    /**
     * Computes the digest of the admitted articles.
     *
     * @param findings what was found in the text of each
     * @param memory how articles were grouped in the run before
     * @param topicMemory what was learned of topics in the run before
     * @param problems told of rules that meet nothing
     */
    public static Digest of(
            Admission admission,
            Map<Article, Findings> findings,
            SiteConfig config,
            GroupingMemory memory,
            TopicMemory topicMemory,
            Problems problems) {
        List<Article> oldestFirst = admission.published();
        List<Story> stories = TermBook.reversed(StoryMaker.stories(
                oldestFirst, findings, config.analysis().stories(), config.stories(), memory, problems));
        Map<Article, Story> storyByArticle = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyByArticle.put(article, story)));
        Map<Article, List<TopicTie>> ties = new TopicFinder(config.topics(), findings)
                .find(oldestFirst, config.analysis().topics(), topicMemory, problems);
        EntityMaker entities = new EntityMaker(oldestFirst, findings, config);
        Map<EntityType, Terms<Entity>> terms = entities.entities();
        return new Digest(
                TermBook.reversed(oldestFirst),
                editions(stories, admission.withdrawn()),
                stories,
                TermMaker.topics(ties, config.topics()),
                ties,
                terms,
                TermMaker.sources(oldestFirst, config.sources()),
                TermBook.reversed(admission.withdrawn()),
                storyByArticle,
                entities.named(),
                entities.quotes(),
                entities.directory());
    }

    /** The entities of one type. */
    public Terms<Entity> entities(EntityType type) {
        return entities.getOrDefault(type, new Terms<>(List.of(), Map.of()));
    }

    /** Everyone and everything that an article names: people, then organizations, then places. */
    public List<Entity> entitiesOf(Article article) {
        return EntityType.ALL.stream()
                .flatMap(type -> entities(type).of(article).stream())
                .toList();
    }

    /** Whom an article is about: people, then organizations, then places. */
    public List<Entity> aboutOf(Article article) {
        return named(article).stream()
                .filter(Named::about)
                .map(Named::entity)
                .distinct()
                .sorted(Comparator.comparing(Entity::type))
                .toList();
    }

    /** The entities with pages that an article names, the heaviest first. */
    public List<Named> named(Article article) {
        return named.getOrDefault(article, List.of());
    }

    /** The outlet of an article, or null when it does not say. */
    public @Nullable Source sourceOf(Article article) {
        List<Source> own = sources.of(article);
        return own.isEmpty() ? null : own.get(0);
    }

    /** The story of an article, or null when it was not published. */
    public @Nullable Story storyOf(Article article) {
        return storyByArticle.get(article);
    }

    private static List<Edition> editions(List<Story> stories, List<Article> withdrawn) {
        Map<LocalDate, List<Story>> days = new TreeMap<>(Comparator.reverseOrder());
        for (Story story : stories) {
            story.articles().stream()
                    .map(Article::day)
                    .distinct()
                    .forEach(day ->
                            days.computeIfAbsent(day, d -> new ArrayList<>()).add(story));
        }
        Map<LocalDate, List<Article>> gone = new HashMap<>();
        for (Article article : withdrawn) {
            gone.computeIfAbsent(article.day(), d -> new ArrayList<>()).add(article);
            days.computeIfAbsent(article.day(), d -> new ArrayList<>());
        }
        List<Edition> editions = new ArrayList<>(days.size());
        days.forEach((day, list) -> {
            Map<Story, Prominence> ranks = new HashMap<>();
            list.forEach(story -> ranks.put(story, Prominence.of(story, day)));
            list.sort(Comparator.comparing(ranks::get, Prominence.HIGHEST_FIRST));
            editions.add(Edition.of(day, List.copyOf(list), gone.getOrDefault(day, List.of())));
        });
        return List.copyOf(editions);
    }
}
