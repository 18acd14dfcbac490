package dateline.page;

import dateline.article.Article;
import dateline.article.Bodies;
import dateline.article.Markdown;
import dateline.config.Publish;
import dateline.digest.Digest;
import dateline.digest.Entity;
import dateline.digest.Named;
import dateline.digest.Source;
import dateline.digest.Term;
import dateline.digest.Topic;
import dateline.page.Page.Rendered;
import dateline.search.Label;
import dateline.search.SearchArticle;
import dateline.search.Segment;
import dateline.search.SegmentFiles;
import dateline.search.Shards;
import dateline.view.ChoiceView;
import dateline.view.Root;
import dateline.view.SearchView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The search page, and the index that its script reads: some files for each stretch of time. */
final class SearchFiles implements PageKind {
    static final String PATH = "search/";

    /** Topics and names that a result shows. */
    private static final int LABELS = 4;

    @Override
    public void plan(PageContext context, Consumer<Page> pages) {
        if (!context.config().search()) {
            return;
        }
        List<Article> articles = new ArrayList<>(context.digest().articles());
        Collections.reverse(articles);
        List<LocalDate> days = articles.stream().map(Article::day).toList();
        List<String> index = new ArrayList<>();
        Key facts = Key.of("search page")
                .add(context.facts().topicNames())
                .all(
                        context.digest().sources(),
                        source -> Key.of(source.name()).add(source.slug()).value());
        for (Segment segment : Segment.of(days)) {
            List<Article> own = articles.subList(segment.from(), segment.to());
            long state = Key.of("segment").add(context.facts().of(own)).value();
            index.add(record(segment, days, state));
            plan(context, segment, own, state, pages);
        }
        index.forEach(facts::add);
        Rendered content = new Rendered("search.ftlh", () -> root(context, days, String.join(";", index)));
        pages.accept(Page.at(PATH, "the search page", true, null, facts.value(), content));
    }

    /**
     * What the script must know of a segment before it asks for one of its files: name, articles, files of terms, of places
     * and of words, state, first day, articles of each day.
     *
     * @param state stands in the address of each file, so that one that a browser has kept from another state of the index
     *     is not taken for one of this
     */
    private static String record(Segment segment, List<LocalDate> days, long state) {
        Shards shards = Shards.of(segment.size());
        long first = days.get(segment.from()).toEpochDay();
        int[] counts = new int[(int) (days.get(segment.to() - 1).toEpochDay() - first) + 1];
        days.subList(segment.from(), segment.to()).forEach(day -> counts[(int) (day.toEpochDay() - first)]++);
        String perDay = Arrays.stream(counts)
                .mapToObj(count -> count == 0 ? "" : Integer.toString(count))
                .collect(Collectors.joining(","));
        return String.join(
                " ",
                segment.name(),
                Integer.toString(segment.size()),
                Integer.toString(shards.terms()),
                Integer.toString(shards.places()),
                Integer.toString(shards.words()),
                Long.toHexString(state),
                Long.toString(first),
                perDay);
    }

    private static void plan(
            PageContext context, Segment segment, List<Article> articles, long facts, Consumer<Page> pages) {
        Shards shards = Shards.of(segment.size());
        int files = shards.terms() + shards.places() + shards.words() + shards.blocks();
        Lent<SegmentFiles> index = new Lent<>(files, () -> {
            Stream<SearchArticle> all = articles.stream().map(article -> article(context, article));
            return SegmentFiles.of(all.iterator(), segment.size());
        });
        Kind[] kinds = {
            new Kind("t", shards.terms(), SegmentFiles::terms),
            new Kind("p", shards.places(), SegmentFiles::places),
            new Kind("w", shards.words(), SegmentFiles::words),
            new Kind("r", shards.blocks(), SegmentFiles::blocks)
        };
        for (Kind kind : kinds) {
            for (int i = 0; i < kind.count(); i++) {
                int number = i;
                String path = PATH + segment.name() + "/" + kind.letter() + i + ".bin";
                pages.accept(Page.made(
                                path, facts, () -> kind.of().apply(index.get()).get(number))
                        .of(index));
            }
        }
    }

    /** One kind of file of a segment. */
    private record Kind(String letter, int count, Function<SegmentFiles, List<byte[]>> of) {}

    private static SearchArticle article(PageContext context, Article article) {
        Digest digest = context.digest();
        Source source = digest.sourceOf(article);
        List<Topic> topics = digest.topicsOf(article);
        List<Entity> about = digest.aboutOf(article);
        List<Term> filters = new ArrayList<>(topics);
        filters.addAll(about);
        digest.named(article).stream().map(Named::entity).forEach(filters::add);
        if (source != null) {
            filters.add(source);
        }
        return new SearchArticle(
                article.slug(),
                article.day(),
                article.title(),
                text(context, article),
                article.front().authors(),
                source == null ? null : label(source),
                Stream.concat(topics.stream().limit(1), about.stream())
                        .map(SearchFiles::label)
                        .limit(LABELS)
                        .toList(),
                filters.stream().map(SearchFiles::path).toList());
    }

    /** What the page of an article shows of it, and nothing else. */
    private static String text(PageContext context, Article article) {
        String summary = article.front().summary() == null ? "" : article.summary() + "\n\n";
        Publish publish = context.views().publish(article);
        if (publish == Publish.HEADLINE) {
            return summary;
        }
        Bodies bodies = context.bodies();
        return summary
                + (publish == Publish.EXCERPT
                        ? String.join("\n\n", Markdown.excerpt(bodies.body(article), ArticlePages.EXCERPT))
                        : bodies.text(article));
    }

    private static Label label(Term term) {
        return new Label(path(term), term.name());
    }

    private static String path(Term term) {
        String path = Urls.term(term);
        return path.substring(0, path.length() - 1);
    }

    private static Root root(PageContext context, List<LocalDate> days, String index) {
        Digest digest = context.digest();
        SearchView view = new SearchView(
                context.urls().link(PATH),
                index,
                Shards.BLOCK,
                choices(digest.topics()),
                choices(digest.sources()),
                digest.topics().stream().map(context.views()::link).toList(),
                days.isEmpty() ? "" : days.get(0).toString());
        return context.views()
                .head("search", PATH, context.words().say("Search"))
                .description(context.words()
                        .say("Search in all articles of {1}", context.config().title()))
                .show("search", view);
    }

    private static List<ChoiceView> choices(List<? extends Term> terms) {
        return terms.stream()
                .map(term -> new ChoiceView(path(term), term.name()))
                .toList();
    }
}
