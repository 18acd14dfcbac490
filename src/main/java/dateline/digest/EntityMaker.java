package dateline.digest;

import dateline.analysis.Finding;
import dateline.analysis.Findings;
import dateline.analysis.Said;
import dateline.article.Article;
import dateline.config.AnalysisSettings;
import dateline.config.SiteConfig;
import dateline.entity.EntityName;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.identity.Directory;
import dateline.identity.Known;
import dateline.identity.LocalEntity;
import dateline.text.Order;
import dateline.text.Slug;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the entities of a site from what its articles declare and what was found in them. */
final class EntityMaker {
    /** A single word needs so many times more articles to be a person with a page. */
    private static final int SINGLE = 5;

    /** Less sure of its speaker than this, a quote is nobody's. */
    private static final double SURE = 0.35;

    private final List<Article> articles;
    private final Map<Article, Findings> findings;
    private final SiteConfig config;
    private final List<List<LocalEntity>> locals = new ArrayList<>();
    private final Directory directory;
    private final Map<EntityType, List<Entity>> byType;
    private final Map<Known, Draft> drafts = new LinkedHashMap<>();

    /** Each with a page, as articles have it that only declare it. */
    private final Map<Known, Named> made = new HashMap<>();

    /** What is only declared, each once: most articles name who was named before. */
    private final Map<EntityName, LocalEntity> only = new HashMap<>();

    private final Map<String, Appearance> declared = new HashMap<>();

    /** An entity in the making: its articles, oldest first. */
    private static final class Draft {
        private final Articles.Gathered articles = new Articles.Gathered();
        private final List<Appearance> appearances = new ArrayList<>();
        private final Map<String, Alias> aliases = new LinkedHashMap<>();
        private final Map<String, Integer> roles = new LinkedHashMap<>();

        /** One under two names in one article appears there once. */
        void add(int article, Appearance appearance) {
            int last = appearances.size() - 1;
            if (articles.add(article)) {
                appearances.add(appearance);
            } else {
                appearances.set(last, both(appearances.get(last), appearance));
            }
        }
    }

    /** @param articles oldest first */
    EntityMaker(List<Article> articles, Map<Article, Findings> findings, SiteConfig config) {
        this.articles = articles;
        this.findings = findings;
        this.config = config;
        for (Article article : articles) {
            locals.add(locals(article));
        }
        directory = Directory.of(locals, config.entities());
        for (int i = 0; i < articles.size(); i++) {
            appear(i);
        }
        byType = entities();
    }

    private Findings found(Article article) {
        return findings.getOrDefault(article, Findings.NONE);
    }

    /** What was found first, then what is only declared. */
    private List<LocalEntity> locals(Article article) {
        List<Finding> found = found(article).entities();
        if (found.isEmpty()) {
            return onlyDeclared(article.front().entities());
        }
        List<LocalEntity> all = new ArrayList<>();
        Set<EntityName> declared = new LinkedHashSet<>(article.front().entities());
        for (Finding finding : found) {
            EntityName name = new EntityName(finding.type(), finding.name());
            List<String> spellings =
                    finding.spellings().stream().map(Finding.Spelling::name).toList();
            boolean own = declared.remove(name) || finding.method().equals(Finding.DECLARED);
            boolean listed = finding.method().equals(Finding.LISTED);
            all.add(new LocalEntity(finding.type(), finding.name(), spellings, finding.role(), own, listed));
        }
        all.addAll(onlyDeclared(declared));
        return all;
    }

    private List<LocalEntity> onlyDeclared(Collection<EntityName> names) {
        List<LocalEntity> all = new ArrayList<>(names.size());
        for (EntityName name : names) {
            LocalEntity local = only.computeIfAbsent(
                    name, n -> new LocalEntity(n.type(), n.name(), List.of(n.name()), null, true, false));
            if (!all.contains(local)) {
                all.add(local);
            }
        }
        return all;
    }

    private void appear(int index) {
        Article article = articles.get(index);
        List<Finding> found = found(article).entities();
        for (int i = 0; i < locals.get(index).size(); i++) {
            Known known = directory.get(index, i);
            if (known == null) {
                continue;
            }
            Finding finding = i < found.size() ? found.get(i) : null;
            LocalEntity local = locals.get(index).get(i);
            Draft draft = drafts.computeIfAbsent(known, k -> new Draft());
            name(draft, known, local, finding, article.day());
            draft.add(index, appearance(article, local, finding));
        }
    }

    private static void name(Draft draft, Known known, LocalEntity local, @Nullable Finding finding, LocalDate day) {
        String role = local.role();
        if (role != null) {
            draft.roles.merge(role, 1, Integer::sum);
        }
        if (finding == null) {
            alias(draft, known, local.name(), 0, day);
            return;
        }
        for (Finding.Spelling spelling : finding.spellings()) {
            alias(draft, known, spelling.name(), spelling.count(), day);
        }
    }

    private static void alias(Draft draft, Known known, String name, int count, LocalDate day) {
        if (!name.equals(known.name())) {
            Alias before = draft.aliases.get(name);
            draft.aliases.put(
                    name,
                    before == null
                            ? new Alias(name, count, day, day)
                            : new Alias(name, before.mentions() + count, before.first(), day));
        }
    }

    private Appearance appearance(Article article, LocalEntity local, @Nullable Finding finding) {
        if (finding == null) {
            return declared.computeIfAbsent(local.name(), name -> new Appearance(true, 0, null, name));
        }
        boolean about = finding.about()
                || article.front().entities().stream()
                        .anyMatch(name ->
                                name.type() == local.type() && name.name().equals(local.name()));
        return new Appearance(
                about,
                finding.places().size(),
                finding.context(),
                finding.spellings().get(0).name());
    }

    /** One entity under two names in one article. */
    private static Appearance both(Appearance a, Appearance b) {
        boolean first = a.context() != null || b.context() == null;
        return new Appearance(
                a.about() || b.about(),
                a.mentions() + b.mentions(),
                first ? a.context() : b.context(),
                first ? a.spelling() : b.spelling());
    }

    /** The entities that get a page, by type and name. */
    Map<EntityType, List<Entity>> byType() {
        return byType;
    }

    private Map<EntityType, List<Entity>> entities() {
        Map<EntityType, Set<String>> slugs = new EnumMap<>(EntityType.class);
        Map<EntityType, List<Entity>> all = new EnumMap<>(EntityType.class);
        EntityType.ALL.forEach(type -> all.put(type, new ArrayList<>()));
        drafts.forEach((known, draft) -> {
            if (paged(known)) {
                Set<String> taken = slugs.computeIfAbsent(known.type(), t -> new HashSet<>());
                Entity entity = entity(known, draft, slug(known.name(), taken));
                made.put(known, new Named(entity, null));
                all.getOrDefault(known.type(), new ArrayList<>()).add(entity);
            }
        });
        all.replaceAll(
                (type, list) -> Order.by(list, entity -> EntityRules.fold(entity.name()), Order.rising(Entity::name)));
        return all;
    }

    private boolean paged(Known known) {
        AnalysisSettings settings = config.analysis();
        int least = switch (known.type()) {
            case PERSON -> people(known, settings);
            case ORGANIZATION -> known.listed() ? settings.listed() : settings.organizations();
            case PLACE -> known.listed() ? settings.listed() : settings.places();
        };
        return known.declared() || known.articles() >= least;
    }

    /** Mere surnames and first names are often shared: a page would put together who has nothing to do with each other. */
    private static int people(Known known, AnalysisSettings settings) {
        if (known.name().indexOf(' ') < 0) {
            return settings.people() * SINGLE;
        }
        return known.official() ? settings.officials() : settings.people();
    }

    private static String slug(String name, Set<String> taken) {
        String base = Slug.of(name);
        String slug = base;
        for (int n = 2; !taken.add(slug); n++) {
            slug = base + "-" + n;
        }
        return slug;
    }

    private Entity entity(Known known, Draft draft, String slug) {
        List<Article> newestFirst = draft.articles.reversed(articles);
        List<Appearance> appearances = TermBook.reversed(draft.appearances);
        EntityRules.Rule rule = known.rule();
        if (rule != null) {
            LocalDate day = newestFirst.get(0).day();
            rule.aliases().forEach(alias -> draft.aliases.putIfAbsent(alias, new Alias(alias, 0, day, day)));
        }
        List<Alias> aliases = new ArrayList<>(draft.aliases.values());
        aliases.sort(Order.falling(Alias::mentions, Order.rising(Alias::name)));
        String role = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : draft.roles.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                role = entry.getKey();
            }
        }
        return new Entity(
                known.name(),
                slug,
                newestFirst,
                known.type(),
                appearances,
                (int) appearances.stream().filter(Appearance::about).count(),
                List.copyOf(aliases),
                rule,
                known.declared(),
                role);
    }

    /** The entities with pages that an article names, those it is about first. */
    List<Named> named(int index) {
        List<Finding> found = found(articles.get(index)).entities();
        int size = locals.get(index).size();
        List<Named> named = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Named only = made(index, i);
            if (only != null) {
                named.add(i < found.size() ? new Named(only.entity(), found.get(i)) : only);
            }
        }
        return List.copyOf(named);
    }

    /** What an entity of an article is; null when it has no page. */
    private @Nullable Named made(int article, int local) {
        Known known = directory.get(article, local);
        return known == null ? null : made.get(known);
    }

    /** All quotes whose speaker is known, newest first. */
    Quotes quotes() {
        List<Quotation> quotes = new ArrayList<>();
        for (int i = articles.size() - 1; i >= 0; i--) {
            if (found(articles.get(i)).quotes().isEmpty()) {
                continue;
            }
            Map<EntityName, Entity> own = new HashMap<>();
            for (int k = 0; k < locals.get(i).size(); k++) {
                Named named = made(i, k);
                if (named != null) {
                    LocalEntity local = locals.get(i).get(k);
                    own.put(new EntityName(local.type(), local.name()), named.entity());
                }
            }
            for (Said said : found(articles.get(i)).quotes()) {
                quote(articles.get(i), said, own, quotes);
            }
        }
        return new Quotes(quotes);
    }

    private static void quote(Article article, Said said, Map<EntityName, Entity> own, List<Quotation> quotes) {
        String name = said.speaker();
        if (name == null || said.confidence() < SURE) {
            return;
        }
        EntityType type = said.speakerType();
        Entity speaker = type == null ? null : own.get(new EntityName(type, name));
        List<Entity> about = new ArrayList<>();
        for (EntityName named : said.about()) {
            Entity entity = own.get(named);
            if (entity != null && !about.contains(entity)) {
                about.add(entity);
            }
        }
        quotes.add(new Quotation(
                article,
                said.text(),
                speaker,
                speaker == null ? name : speaker.name(),
                said.confidence(),
                List.copyOf(about)));
    }

    /** Who is who, for reports. */
    List<Known> known() {
        return directory.all();
    }
}
