package dateline.digest;

import dateline.analysis.Finding;
import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.config.TopicRule;
import dateline.config.TopicSettings;
import dateline.entity.EntityRules;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.story.Sketch;
import dateline.topic.Example;
import dateline.topic.TopicMemory;
import dateline.topic.TopicModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the topics of articles: those that they declare, those that rules give them, and for articles that have none of
 * these those that a model guesses, learned from the articles that declare some.
 */
final class TopicFinder {
    /** Fewer articles that declare topics are no school. */
    private static final int LEAST_EXAMPLES = 40;

    /** The model is learned anew when the archive has grown by so much, not with every article. */
    private static final double GROWTH = 1.1;

    private static final int PERCENT = 100;

    private final List<TopicSettings> settings;
    private final Map<Article, Findings> findings;
    private final Map<String, String> preferred = new HashMap<>();

    /** Equal ones once: most articles declare one of few topics. */
    private final Map<List<TopicTie>, List<TopicTie>> pool = new HashMap<>();

    TopicFinder(List<TopicSettings> settings, Map<Article, Findings> findings) {
        this.settings = settings;
        this.findings = findings;
        for (TopicSettings topic : settings) {
            preferred.putIfAbsent(EntityRules.fold(topic.name()), topic.name());
            topic.aliases().forEach(alias -> preferred.putIfAbsent(EntityRules.fold(alias), topic.name()));
        }
    }

    /**
     * Why each article has its topics; of equal reasons there is one list.
     *
     * @param articles oldest first
     * @param confidence percent of the guesses that must be right; 0 for no guesses
     */
    List<List<TopicTie>> find(List<Article> articles, int confidence, TopicMemory memory, Problems problems) {
        List<List<TopicTie>> all = told(articles);
        if (confidence > 0 && all.contains(List.of())) {
            TopicModel model = model(articles, confidence, memory, problems);
            for (int i = 0; i < all.size(); i++) {
                if (!all.get(i).isEmpty()) {
                    continue;
                }
                List<TopicTie> guesses = model.topics(sketch(articles.get(i))).stream()
                        .map(topic -> new TopicTie(
                                topic,
                                TopicTie.Method.LEARNED,
                                "like articles on it; " + confidence + " of 100 such guesses are right"))
                        .toList();
                all.set(i, pooled(guesses));
            }
        }
        return all;
    }

    private List<List<TopicTie>> told(List<Article> articles) {
        boolean ruled = settings.stream().anyMatch(topic -> !topic.rule().equals(TopicRule.NONE));
        Map<List<String>, List<TopicTie>> declared = new HashMap<>();
        List<List<TopicTie>> all = new ArrayList<>(articles.size());
        for (Article article : articles) {
            if (ruled) {
                all.add(pooled(told(article)));
            } else {
                // What it declares is all.
                all.add(declared.computeIfAbsent(article.front().topics(), topics -> pooled(told(article))));
            }
        }
        return all;
    }

    private List<TopicTie> pooled(List<TopicTie> ties) {
        List<TopicTie> known = pool.putIfAbsent(ties, ties);
        return known == null ? ties : known;
    }

    private Sketch sketch(Article article) {
        return findings.getOrDefault(article, Findings.NONE).sketch();
    }

    /** The owner's spelling, or else the one that came first. */
    private String preferred(String name) {
        return preferred.computeIfAbsent(EntityRules.fold(name), folded -> name);
    }

    private List<TopicTie> told(Article article) {
        Map<String, TopicTie> ties = new LinkedHashMap<>();
        for (String name : article.front().topics()) {
            String topic = preferred(name);
            ties.putIfAbsent(topic, new TopicTie(topic, TopicTie.Method.DECLARED, ""));
        }
        for (TopicSettings topic : settings) {
            String reason = ties.containsKey(topic.name()) ? null : reason(topic.rule(), article);
            if (reason != null) {
                ties.put(topic.name(), new TopicTie(topic.name(), TopicTie.Method.RULE, reason));
            }
        }
        return List.copyOf(ties.values());
    }

    /** Why a rule gives a topic to an article; null when it does not. */
    private @Nullable String reason(TopicRule rule, Article article) {
        if (rule.equals(TopicRule.NONE)) {
            return null;
        }
        Sketch sketch = sketch(article);
        if (rule.not().stream().anyMatch(sketch::has)) {
            return null;
        }
        for (String words : rule.words()) {
            if (sketch.has(words)) {
                return "word \"" + words + "\"";
            }
        }
        for (String name : rule.entities()) {
            if (names(article, EntityRules.fold(name))) {
                return "names " + name;
            }
        }
        String source = article.front().source();
        for (String name : rule.sources()) {
            if (source != null && EntityRules.fold(source).equals(EntityRules.fold(name))) {
                return "source " + name;
            }
        }
        return null;
    }

    private boolean names(Article article, String folded) {
        for (Finding finding : findings.getOrDefault(article, Findings.NONE).entities()) {
            if (EntityRules.fold(finding.name()).equals(folded)
                    || finding.spellings().stream()
                            .anyMatch(spelling ->
                                    EntityRules.fold(spelling.name()).equals(folded))) {
                return true;
            }
        }
        return article.front().entities().stream()
                .anyMatch(name -> EntityRules.fold(name.name()).equals(folded));
    }

    private TopicModel model(List<Article> articles, int confidence, TopicMemory memory, Problems problems) {
        List<Article> teachers = articles.stream()
                .filter(article -> !article.front().topics().isEmpty())
                .toList();
        if (teachers.size() < LEAST_EXAMPLES) {
            return TopicModel.NONE;
        }
        List<Example> examples = new ArrayList<>();
        long key = confidence;
        for (Article article : teachers.subList(0, enough(teachers.size()))) {
            Set<String> topics = new LinkedHashSet<>();
            article.front().topics().forEach(name -> topics.add(preferred(name)));
            examples.add(new Example(sketch(article), topics));
            key = key * 31 + article.fingerprint() * 31 + topics.hashCode();
        }
        TopicModel known = memory.find(key);
        if (known != null) {
            return known;
        }
        TopicModel model = TopicModel.learn(examples, confidence / (double) PERCENT);
        try {
            memory.keep(key, model);
        } catch (IOException e) {
            problems.add(Problem.note("what was learned of topics cannot be kept: " + e.getMessage(), null));
        }
        return model;
    }

    /** The oldest so many teach; the number grows in steps, so that the model mostly stays when an article comes. */
    private static int enough(int count) {
        int step = LEAST_EXAMPLES;
        while ((int) (step * GROWTH) <= count) {
            step = (int) (step * GROWTH);
        }
        return step;
    }
}
