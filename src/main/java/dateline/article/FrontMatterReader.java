package dateline.article;

import dateline.article.FrontMatter.Details;
import dateline.config.Publish;
import dateline.entity.EntityName;
import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.syntax.Fields;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Checksum;
import dateline.text.Slug;
import dateline.text.Spelling;
import dateline.text.WebAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns the YAML map at the head of an article into {@link FrontMatter}; tells whatever is wrong with it. */
final class FrontMatterReader {
    /** No headline is longer; a longer one is a body that lost its way. */
    private static final int MAX_TITLE = 4000;

    private static final int MAX_ALIASES = 100;

    static final List<String> PICTURE_KEYS = List.of("url", "alt", "caption", "credit");

    static final List<String> KEYS = List.of(
            "title",
            "date",
            "updated",
            "source",
            "author",
            "url",
            "topics",
            "entities",
            "summary",
            "image",
            "lang",
            "slug",
            "aliases",
            "draft",
            "pin",
            "withdrawn",
            "publish",
            "license",
            "also",
            "corrections");

    /** What other generators call the same thing; the first key that is there counts. */
    static final Map<String, List<String>> SYNONYMS = Map.of(
            "updated", List.of("updated", "lastmod", "modified", "last_modified_at"),
            "author", List.of("author", "authors"),
            "summary", List.of("summary", "description", "excerpt"),
            "topics", List.of("topics", "categories", "tags"));

    private static final List<String> KINDS =
            EntityType.ALL.stream().map(EntityType::plural).toList();

    private final Fields fields;
    private final ZoneId zone;
    private final Pool pool;
    private final Supplier<String> lead;

    /**
     * @param pool keeps each name that comes often once
     * @param lead the first sentences of the body, asked for where no summary is declared
     */
    FrontMatterReader(Fields fields, ZoneId zone, Pool pool, Supplier<String> lead) {
        this.fields = fields;
        this.zone = zone;
        this.pool = pool;
        this.lead = lead;
    }

    /** The front matter; null when title or date are missing, which is then told. */
    @Nullable
    FrontMatter read() {
        String title = title();
        Published date = requiredDate();
        Published updated = date("updated");
        FrontMatter front = title == null || date == null ? null : rest(title, date, updated);
        if (front == null) {
            // Everything else is still read, so that all of its mistakes are told in this run.
            rest("", new Published(Instant.EPOCH, LocalDate.EPOCH, false), null);
        }
        return front;
    }

    private FrontMatter rest(String title, Published date, @Nullable Published updated) {
        Details details = details();
        String url = details.url();
        return new FrontMatter(
                title,
                date,
                updated,
                pool.oneOrNull(fields.text("source")),
                topics(),
                entities(),
                fields.flag("draft", false),
                fields.flag("pin", false),
                fields.flag("withdrawn", false),
                aliases(),
                new CorrectionReader(fields, zone).read(),
                url == null ? 0 : new Checksum().add(url).number(),
                () -> details);
    }

    private Details details() {
        String publish = fields.word("publish", Publish.WORDS);
        String summary = fields.text(key("summary"));
        return new Details(
                values(fields.texts(key("author"))),
                url(),
                summary,
                summary == null ? lead.get() : summary,
                image(),
                language(),
                slug(),
                publish == null ? null : Publish.of(publish),
                fields.text("license"),
                new ReprintReader(fields).read(),
                params());
    }

    private @Nullable String title() {
        YamlText title = fields.located("title");
        if (title == null) {
            if (!fields.has("title")) {
                fields.errorKey("title", "title is missing", "add a line such as: title: A headline");
            } else if (fields.isBlank("title")) {
                fields.errorKey("title", "title is empty", "write the headline behind it");
            }
            return null;
        }
        if (title.value().length() > MAX_TITLE) {
            fields.error(title, "title is longer than " + MAX_TITLE + " characters", null);
            return null;
        }
        return title.value();
    }

    private @Nullable Published requiredDate() {
        if (!fields.has("date") || fields.isBlank("date")) {
            fields.errorKey("date", "date is missing", "add a line such as: date: 2025-08-20T14:05:00Z");
            return null;
        }
        return date("date");
    }

    private @Nullable Published date(String name) {
        YamlText text = fields.located(key(name));
        if (text == null) {
            return null;
        }
        Published date = Published.parse(text.value(), zone).orElse(null);
        if (date == null) {
            fields.error(text, name + ": \"" + text.value() + "\" is not a date", Published.EXPECTED);
        }
        return date;
    }

    private @Nullable String url() {
        YamlText text = fields.located("url");
        if (text == null) {
            return null;
        }
        String url = WebAddress.absolute(text.value());
        if (url == null) {
            fields.warning(
                    text,
                    "url: \"" + text.value() + "\" is not a web address, and is left out",
                    "such as https://example.org/story");
        }
        return url;
    }

    private List<String> topics() {
        Map<String, String> topics = new LinkedHashMap<>();
        for (String key : SYNONYMS.getOrDefault("topics", List.of())) {
            for (YamlText topic : fields.texts(key)) {
                topics.putIfAbsent(EntityRules.fold(topic.value()), pool.one(topic.value()));
            }
        }
        return pool.one(List.copyOf(topics.values()));
    }

    private List<EntityName> entities() {
        Fields inner = fields.map("entities");
        if (inner == null) {
            return List.of();
        }
        for (String key : inner.keys()) {
            if (!KINDS.contains(key)) {
                inner.warnKey(key, "entities: unknown kind \"" + key + "\"", Spelling.hint(key, KINDS));
            }
        }
        Map<String, EntityName> names = new LinkedHashMap<>();
        for (EntityType type : EntityType.ALL) {
            for (YamlText name : inner.texts(type.plural())) {
                names.putIfAbsent(type + EntityRules.fold(name.value()), pool.one(new EntityName(type, name.value())));
            }
        }
        return List.copyOf(names.values());
    }

    private @Nullable Picture image() {
        if (fields.isText("image")) {
            String url = imageUrl(fields, "image");
            return url == null ? null : new Picture(url, "", null, null);
        }
        Fields image = fields.map("image");
        if (image == null) {
            return null;
        }
        for (String key : image.keys()) {
            if (!PICTURE_KEYS.contains(key)) {
                image.warnKey(key, "image: unknown key \"" + key + "\"", Spelling.hint(key, PICTURE_KEYS));
            }
        }
        if (!image.has("url")) {
            fields.warnKey("image", "image has no url, and is left out", "such as https://example.org/a.jpg");
        }
        String url = imageUrl(image, "url");
        String alt = image.text("alt");
        return url == null
                ? null
                : new Picture(url, alt == null ? "" : alt, image.text("caption"), image.text("credit"));
    }

    private static @Nullable String imageUrl(Fields fields, String key) {
        YamlText text = fields.located(key);
        String url = text == null ? null : WebAddress.absolute(text.value());
        if (url == null && text != null) {
            fields.warning(text, "image: \"" + text.value() + "\" is not a web address, and is left out", null);
        }
        return url;
    }

    private @Nullable String language() {
        YamlText text = fields.located("lang");
        if (text == null) {
            return null;
        }
        try {
            return new Locale.Builder().setLanguageTag(text.value()).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            fields.error(text, "lang: \"" + text.value() + "\" is not a language", "such as en or pt-BR");
            return null;
        }
    }

    private @Nullable String slug() {
        YamlText text = fields.located("slug");
        if (text == null) {
            return null;
        }
        String slug = Slug.of(text.value());
        if (!slug.equals(text.value())) {
            fields.warning(text, "slug: \"" + text.value() + "\" is used as \"" + slug + "\"", null);
        }
        return slug;
    }

    private List<String> aliases() {
        List<YamlText> texts = fields.texts("aliases");
        if (texts.size() > MAX_ALIASES) {
            fields.errorKey("aliases", "aliases: more than " + MAX_ALIASES, null);
            return List.of();
        }
        List<String> paths = new ArrayList<>(texts.size());
        for (YamlText text : texts) {
            String path = FormerPath.of(text.value());
            if (path == null) {
                fields.error(
                        text,
                        "aliases: \"" + text.value() + "\" is not a path of a page on this site",
                        "such as /old/path/ or /old/page.html");
            } else {
                paths.add(path);
            }
        }
        return List.copyOf(paths);
    }

    private Map<String, Object> params() {
        Map<String, Object> params = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            if (KEYS.contains(key) || SYNONYMS.values().stream().anyMatch(keys -> keys.contains(key))) {
                continue;
            }
            params.put(key, fields.tree(key));
            Spelling.slip(key, KEYS)
                    .ifPresent(near ->
                            fields.warnKey(key, "unknown key \"" + key + "\"", "did you mean \"" + near + "\"?"));
        }
        return params.isEmpty() ? Map.of() : params;
    }

    /** The key under which a value really stands. */
    private String key(String name) {
        for (String known : SYNONYMS.getOrDefault(name, List.of())) {
            if (fields.has(known)) return known;
        }
        return name;
    }

    private List<String> values(List<YamlText> texts) {
        if (texts.isEmpty()) return List.of();
        Set<String> values = new LinkedHashSet<>();
        for (YamlText text : texts) values.add(pool.one(text.value()));
        return pool.one(List.copyOf(values));
    }
}
