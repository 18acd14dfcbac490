package dateline.digest;

import dateline.analysis.Findings;
import dateline.article.Article;
import dateline.config.StoryRule;
import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.problem.Severity;
import dateline.story.Grouper;
import dateline.story.Grouping;
import dateline.story.GroupingMemory;
import dateline.text.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the stories of a site: articles grouped by what they report, then the editor's rules. */
final class StoryMaker {
    private static final Comparator<Member> OLDEST_FIRST =
            (one, other) -> Admission.OLDEST_FIRST.compare(one.article(), other.article());

    private final List<StoryRule> rules;
    private final Problems problems;

    /** Members by the id of their story, in the order of the stories; only where there are rules, which know stories by ids. */
    private final Map<String, List<Member>> groups = new LinkedHashMap<>();

    /** The id of the story of each article, by the id of the article. */
    private final Map<String, String> storyOf = new HashMap<>();

    private StoryMaker(List<StoryRule> rules, Problems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /**
     * Groups articles.
     *
     * @param articles oldest first
     * @return oldest first, by their first article
     */
    static List<Story> stories(
            List<Article> articles,
            Map<Article, Findings> findings,
            boolean group,
            List<StoryRule> rules,
            GroupingMemory memory,
            Problems problems) {
        if (!group && rules.isEmpty()) {
            // They come in their order.
            return articles.stream().map(Story::of).toList();
        }
        List<List<Member>> found = group ? grouped(articles, findings, memory) : single(articles);
        List<Story> stories = rules.isEmpty() ? plain(found) : new StoryMaker(rules, problems).ruled(found);
        stories.sort((one, other) -> Admission.OLDEST_FIRST.compare(one.first(), other.first()));
        return stories;
    }

    private static List<Story> plain(List<List<Member>> found) {
        List<Story> stories = new ArrayList<>(found.size());
        for (List<Member> members : found) {
            members.sort(OLDEST_FIRST);
            stories.add(Story.of(members, null));
        }
        return stories;
    }

    private List<Story> ruled(List<List<Member>> found) {
        for (List<Member> members : found) {
            String story = members.get(0).article().id();
            members.forEach(member -> put(story, member));
        }
        rules.forEach(this::apply);
        return made();
    }

    private static List<List<Member>> single(List<Article> articles) {
        List<List<Member>> stories = new ArrayList<>(articles.size());
        articles.forEach(article -> stories.add(new ArrayList<>(List.of(Member.alone(article)))));
        return stories;
    }

    /** The members of each story, the one that it is named after first. */
    private static List<List<Member>> grouped(
            List<Article> articles, Map<Article, Findings> findings, GroupingMemory memory) {
        List<Grouper.Item> items = new ArrayList<>(articles.size());
        for (Article article : articles) {
            items.add(new Grouper.Item(
                    article.day().toEpochDay(),
                    mark(article),
                    findings.getOrDefault(article, Findings.NONE).sketch()));
        }
        List<Grouping.Place> places = Grouper.group(items, memory).places();
        Map<Integer, List<Member>> stories = new LinkedHashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Grouping.Place place = places.get(i);
            Article likest = place.likest() < 0 ? null : articles.get(place.likest());
            stories.computeIfAbsent(place.story(), s -> new ArrayList<>(1))
                    .add(new Member(articles.get(i), likest, place.score(), place.copy() >= 0));
        }
        return new ArrayList<>(stories.values());
    }

    /** Another text or another address gives another mark. */
    private static long mark(Article article) {
        return article.fingerprint() * 31 + article.id().hashCode();
    }

    private void put(String story, Member member) {
        groups.computeIfAbsent(story, s -> new ArrayList<>(1)).add(member);
        storyOf.put(member.article().id(), story);
    }

    private void apply(StoryRule rule) {
        if (own(rule.id(), rule.place()) == null) {
            return;
        }
        for (StoryRule.Claim claim : rule.merged()) {
            String other = own(claim.id(), claim.place());
            String story = storyOf.get(rule.id());
            if (other != null && story != null && !other.equals(story)) {
                move(Objects.requireNonNullElse(groups.remove(other), List.of()), story);
            }
        }
        List<Member> split = new ArrayList<>();
        for (StoryRule.Claim claim : rule.split()) {
            String story = own(claim.id(), claim.place());
            if (story != null && !claim.id().equals(rule.id())) {
                List<Member> members = groups.getOrDefault(story, new ArrayList<>());
                members.stream()
                        .filter(member -> member.article().id().equals(claim.id()))
                        .findFirst()
                        .ifPresent(member -> {
                            members.remove(member);
                            split.add(member);
                        });
            }
        }
        if (!split.isEmpty()) {
            split.sort(OLDEST_FIRST);
            move(split, split.get(0).article().id());
        }
    }

    private void move(List<Member> members, String story) {
        for (Member member : members) {
            put(story, new Member(member.article(), null, 0, member.reprint()));
        }
    }

    /** The story to which an id belongs; null, and told, when there is none. */
    private @Nullable String own(String id, Place place) {
        String story = storyOf.get(id);
        if (story == null) {
            problems.add(new Problem(
                    Severity.WARNING,
                    place,
                    "no story or article has the id \"" + id + "\"",
                    null,
                    Spelling.slip(id, storyOf.keySet())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse(null)));
        }
        return story;
    }

    private List<Story> made() {
        Map<String, StoryRule> byStory = new HashMap<>();
        for (StoryRule rule : rules) {
            String story = storyOf.get(rule.id());
            if (story != null) {
                byStory.putIfAbsent(story, rule);
            }
        }
        List<Story> stories = new ArrayList<>(groups.size());
        groups.forEach((id, members) -> {
            StoryRule rule = byStory.get(id);
            if (!members.isEmpty() && (rule == null || !rule.hidden())) {
                members.sort(OLDEST_FIRST);
                stories.add(Story.of(members, rule));
            }
        });
        return stories;
    }
}
