package dateline.digest;

import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.config.SiteConfig;
import dateline.entity.EntityType;
import dateline.identity.Known;
import dateline.problem.Problems;
import dateline.story.GroupingMemory;
import dateline.topic.TopicMemory;
import dateline.work.Ahead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the news is: everything that pages show, computed from the articles and nothing else.
 *
 * @param articles newest first
 * @param editions newest first
 * @param stories newest first, by their first article
 * @param topics of all articles, by name
 * @param entities of all articles, for each type, by name
 * @param sources of all articles, by name
 * @param withdrawn articles in whose place a notice stands, newest first
 * @param ties of each article to all of these
 * @param quotes of all articles
 * @param known who is who, those without a page too, in the order in which they were first named
 */
public record Digest(
        Articles articles,
        List<Edition> editions,
        List<Story> stories,
        List<Topic> topics,
        Map<EntityType, List<Entity>> entities,
        List<Source> sources,
        List<Article> withdrawn,
        Map<Article, Ties> ties,
        Quotes quotes,
        List<Known> known) {

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
        // Half of the work, and nothing else of the digest needs it before the end.
        Ahead<EntityMaker> made = Ahead.of("entities", () -> new EntityMaker(oldestFirst, findings, config));
        List<Story> stories = TermBook.reversed(StoryMaker.stories(
                oldestFirst, findings, config.analysis().stories(), config.stories(), memory, problems));
        List<List<TopicTie>> reasons = new TopicFinder(config.topics(), findings)
                .find(oldestFirst, config.analysis().topics(), topicMemory, problems);
        TermMaker.Made<List<TopicTie>, List<Topic>, Topic> topics =
                TermMaker.topics(oldestFirst, reasons, config.topics());
        TermMaker.Made<String, Source, Source> sources = TermMaker.sources(oldestFirst, config.sources());
        Map<Article, Story> storyOf = new HashMap<>(2 * oldestFirst.size());
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story)));
        List<Edition> editions = editions(stories, admission.withdrawn());
        EntityMaker entities = made.get();
        Map<Article, Ties> ties = new HashMap<>(2 * oldestFirst.size());
        for (int i = 0; i < oldestFirst.size(); i++) {
            Article article = oldestFirst.get(i);
            ties.put(
                    article,
                    new Ties(
                            i,
                            storyOf.get(article),
                            sources.of().get(article.front().source()),
                            reasons.get(i),
                            topics.of().getOrDefault(reasons.get(i), List.of()),
                            entities.named(i)));
        }
        return new Digest(
                Articles.reversed(oldestFirst),
                editions,
                stories,
                topics.all(),
                entities.byType(),
                sources.all(),
                TermBook.reversed(admission.withdrawn()),
                ties,
                entities.quotes(),
                entities.known());
    }

    /** What an article is tied to; {@link Ties#NONE} when it is not published. */
    public Ties ties(Article article) {
        return ties.getOrDefault(article, Ties.NONE);
    }

    /** The place of an article among all published ones, the oldest is 0; -1 when it is not published. */
    public int number(Article article) {
        return ties(article).number();
    }

    /** The entities of one type, by name. */
    public List<Entity> entities(EntityType type) {
        return entities.getOrDefault(type, List.of());
    }

    /** Everyone and everything that an article names: people, then organizations, then places. */
    public List<Entity> entitiesOf(Article article) {
        return byType(named(article), false);
    }

    /** Whom an article is about: people, then organizations, then places. */
    public List<Entity> aboutOf(Article article) {
        return byType(named(article), true);
    }

    private static List<Entity> byType(List<Named> all, boolean about) {
        Set<Entity> entities = new LinkedHashSet<>();
        for (EntityType type : EntityType.ALL) {
            for (Named named : all) {
                if (named.entity().type() == type && (!about || named.about())) {
                    entities.add(named.entity());
                }
            }
        }
        return List.copyOf(entities);
    }

    /** The entities with pages that an article names, the heaviest first. */
    public List<Named> named(Article article) {
        return ties(article).named();
    }

    /** The topics of an article, in the order in which it declares them. */
    public List<Topic> topicsOf(Article article) {
        return ties(article).topics();
    }

    /** Why an article has its topics. */
    public List<TopicTie> topicTies(Article article) {
        return ties(article).reasons();
    }

    /** The outlet of an article, or null when it does not say. */
    public @Nullable Source sourceOf(Article article) {
        return ties(article).source();
    }

    /** The story of an article, or null when it was not published. */
    public @Nullable Story storyOf(Article article) {
        return ties(article).story();
    }

    private static List<Edition> editions(List<Story> stories, List<Article> withdrawn) {
        Map<LocalDate, List<Story>> days = new TreeMap<>(Comparator.reverseOrder());
        for (Story story : stories) {
            LocalDate last = null;
            for (Article article : story.articles()) {
                if (!article.day().equals(last)) {
                    last = article.day();
                    days.computeIfAbsent(last, d -> new ArrayList<>()).add(story);
                }
            }
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
            list.sort((one, other) -> Prominence.HIGHEST_FIRST.compare(ranks.get(one), ranks.get(other)));
            editions.add(Edition.of(day, List.copyOf(list), gone.getOrDefault(day, List.of())));
        });
        return List.copyOf(editions);
    }
}
