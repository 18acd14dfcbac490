package dateline.site;

import dateline.analysis.Finding;
import dateline.analysis.Findings;
import dateline.analysis.Said;
import dateline.article.Article;
import dateline.config.AnalysisSettings;
import dateline.config.SiteConfig;
import dateline.digest.Alias;
import dateline.digest.Appearance;
import dateline.digest.Entity;
import dateline.digest.Member;
import dateline.digest.Story;
import dateline.digest.TopicTie;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.identity.Known;
import dateline.page.Page;
import dateline.page.PagePlan;
import dateline.page.Urls;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.publish.Made;
import dateline.publish.Publisher;
import dateline.render.Messages;
import dateline.render.Templates;
import dateline.story.Likeness;
import dateline.story.Sketch;
import dateline.text.Slug;
import dateline.work.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a page exists and what it is made from, or why there is none.
 *
 * @param found whether the path names something
 * @param lines for people
 */
public record Explanation(boolean found, List<String> lines) {
    /** Explains a path of the site such as {@code /people/dan-caine/}, or a file of content. */
    public static Explanation of(String path, BuildOptions options, Problems problems) {
        Newsroom newsroom = Newsroom.open(options, Progress.SILENT, new Stages(), problems);
        SiteConfig config = newsroom.config();
        Templates templates = new Templates(config.templates(), config.name(config.templates()));
        PagePlan plan = PagePlan.of(
                newsroom.digest(),
                config,
                templates.assets(),
                ArticleBodies.of(newsroom),
                Messages.of(templates, config.language(), new Problems()),
                new Workers(options.jobs()),
                new Problems());
        return new Explainer(newsroom, plan, problems).explain(path);
    }

    /** Looks up one path. */
    private record Explainer(Newsroom newsroom, PagePlan plan, Problems problems) {
        Explanation explain(String path) {
            String clean = path.startsWith("./") ? path.substring(2) : path;
            Optional<Article> article = newsroom.findings().keySet().stream()
                    .filter(a -> a.file().equals(clean) || ("/" + Urls.article(a)).equals(clean))
                    .findFirst();
            if (article.isPresent()) {
                return new Explanation(true, article(article.get()));
            }
            String inside = clean.startsWith("/") ? clean.substring(1) : clean;
            Optional<Page> page = plan.pages().stream()
                    .filter(p -> p.path().equals(inside)
                            || p.path().equals(inside + "/")
                            || p.file().equals(inside))
                    .findFirst();
            if (page.isPresent()) {
                return new Explanation(true, page(page.get()));
            }
            return missing(clean, inside);
        }

        private List<String> page(Page page) {
            List<String> lines = new ArrayList<>();
            lines.add("/" + page.path() + " is made from " + page.origin());
            if (page.content() instanceof Page.Rendered rendered) {
                lines.add("template: " + rendered.template());
            }
            made(page.file(), lines);
            for (EntityType type : EntityType.ALL) {
                newsroom.digest().entities(type).stream()
                        .filter(entity -> Urls.term(entity).equals(page.path()))
                        .findFirst()
                        .ifPresent(entity -> entity(entity, lines));
            }
            return lines;
        }

        /** When and why the file was last made, if it was. */
        private void made(String file, List<String> lines) {
            SiteConfig config = newsroom.config();
            try {
                Made made = new Publisher(config.output(), config.memory()).made(file);
                lines.add(
                        made == null
                                ? "not built yet"
                                : "last made at " + made.when() + ", because "
                                        + made.why().words());
            } catch (IOException e) {
                lines.add("when it was made is not known: " + e.getMessage());
            }
        }

        private void entity(Entity entity, List<String> lines) {
            lines.add(
                    entity.declared()
                            ? "it is declared by an article or the settings"
                            : "it was recognized in texts; " + limit(entity.type(), entity.role() != null, false));
            EntityRules.Rule rule = entity.rule();
            if (rule != null) {
                lines.add("the settings have a rule for \"" + rule.name() + "\"");
            }
            lines.add("named by " + articles(entity.articles().size()) + ", about it: " + entity.aboutCount());
            lines.add("names in use: "
                    + Stream.concat(
                                    Stream.of(entity.name()),
                                    entity.aliases().stream().map(Alias::name))
                            .collect(Collectors.joining(", ")));
            for (int i = 0; i < Math.min(20, entity.articles().size()); i++) {
                Appearance appearance = entity.appearances().get(i);
                lines.add("  " + entity.articles().get(i).file() + ": "
                        + (appearance.about() ? "about it" : "mentions it") + ", named "
                        + times(appearance.mentions()));
            }
        }

        private String limit(EntityType type, boolean official, boolean listed) {
            AnalysisSettings settings = newsroom.config().analysis();
            if (listed && type != EntityType.PERSON) {
                return "analysis.listed is " + settings.listed();
            }
            return switch (type) {
                case PERSON ->
                    official
                            ? "analysis.officials is " + settings.officials()
                            : "analysis.people is " + settings.people();
                case ORGANIZATION -> "analysis.organizations is " + settings.organizations();
                case PLACE -> "analysis.places is " + settings.places();
            };
        }

        private static String articles(int n) {
            return n == 1 ? "1 article" : n + " articles";
        }

        private static String times(int n) {
            return n == 1 ? "once" : n + " times";
        }

        private List<String> article(Article article) {
            List<String> lines = new ArrayList<>();
            lines.add(article.file() + ": " + state(article));
            if (newsroom.digest().storyOf(article) != null) {
                made(Urls.file(Urls.article(article)), lines);
            }
            newsroom.digest().topicTies(article).forEach(tie -> lines.add(topic(tie)));
            story(article, lines);
            Findings findings = Objects.requireNonNullElse(newsroom.findings().get(article), Findings.NONE);
            for (Finding finding : findings.entities()) {
                String role = finding.role() == null ? "" : " (" + finding.role() + ")";
                String places = finding.places().stream()
                        .map(place -> place.start() + "-" + place.end())
                        .collect(Collectors.joining(" "));
                lines.add("  " + finding.type().singular() + " " + finding.name() + role + ": " + finding.method()
                        + ", " + (finding.about() ? "about it" : "mentioned") + ", weight " + finding.weight() + ", at "
                        + places);
            }
            for (Said said : findings.quotes()) {
                lines.add("  quote \"" + said.text() + "\" by " + said.speaker() + ", " + said.confidence());
            }
            if (!findings.entities().isEmpty()) {
                lines.add("places count from the first letter of the headline, in UTF-16 units");
            }
            return lines;
        }

        private static String topic(TopicTie tie) {
            return "  topic " + tie.topic() + ": "
                    + tie.method().name().toLowerCase(Locale.ROOT)
                    + (tie.reason().isEmpty() ? "" : ", " + tie.reason());
        }

        /** Why the article belongs to its story. */
        private void story(Article article, List<String> lines) {
            Story story = newsroom.digest().storyOf(article);
            if (story == null || !story.shared()) {
                return;
            }
            lines.add(
                    "  story " + story.id() + " of " + articles(story.articles().size()));
            for (Member member : story.members()) {
                if (member.article().equals(article)) {
                    lines.add("    " + reason(member));
                }
            }
        }

        private String reason(Member member) {
            Article likest = member.likest();
            if (likest == null) {
                return "it began the story, or a rule put it there";
            }
            Likeness likeness = Likeness.between(sketch(member.article()), sketch(likest));
            return (member.reprint() ? "a reprint of " : "most like ") + likest.file() + ": shares of the text "
                    + percent(likeness.body()) + ", of the headline " + percent(likeness.title())
                    + ", of the lead " + percent(likeness.lead())
                    + "; score " + Math.round(member.score() * 10) / 10.0 + " with the story, -0.5 is enough";
        }

        private Sketch sketch(Article article) {
            return Objects.requireNonNullElse(newsroom.findings().get(article), Findings.NONE)
                    .sketch();
        }

        private static String percent(double share) {
            return Math.round(100 * share) + " %";
        }

        private String state(Article article) {
            if (newsroom.admission().published().contains(article)) {
                return "published at /" + Urls.article(article);
            }
            if (newsroom.admission().withdrawn().contains(article)) {
                return "withdrawn; a notice stands at /" + Urls.article(article);
            }
            if (newsroom.admission().drafts().contains(article)) {
                return "no page: it is a draft (--drafts publishes drafts)";
            }
            return newsroom.admission().future().contains(article)
                    ? "no page: it is dated in the future (--future publishes it now)"
                    : "no page: another article has its address";
        }

        private Explanation missing(String path, String inside) {
            for (Problem problem : problems.all()) {
                if (problem.place() != null && problem.place().file().equals(path)) {
                    return new Explanation(
                            true, List.of(path + ": no page, since it has errors: " + problem.message()));
                }
            }
            for (EntityType type : EntityType.ALL) {
                String index = type.plural() + "/";
                if (inside.startsWith(index)) {
                    String slug = inside.substring(index.length()).replaceAll("/.*", "");
                    Optional<Known> known = newsroom.digest().known().stream()
                            .filter(k -> k.type() == type && Slug.of(k.name()).equals(slug))
                            .findFirst();
                    if (known.isPresent()) {
                        return new Explanation(
                                true,
                                List.of("/" + inside + ": no page, since \""
                                        + known.get().name()
                                        + "\" is named by "
                                        + articles(known.get().articles()) + " and "
                                        + limit(
                                                type,
                                                known.get().official(),
                                                known.get().listed())));
                    }
                }
            }
            return new Explanation(
                    false,
                    List.of(
                            inside.endsWith(".md")
                                    ? inside + ": there is no such article"
                                    : "/" + inside + ": nothing has this address"));
        }
    }
}
