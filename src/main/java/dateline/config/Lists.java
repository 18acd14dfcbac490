package dateline.config;

import dateline.entity.EntityRules;
import dateline.entity.EntityType;
import dateline.problem.Place;
import dateline.syntax.Fields;
import dateline.syntax.YamlValue.YamlText;
import dateline.text.Spelling;
import dateline.text.WebAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The lists of a configuration: topics, entities, sources. Each is a map from the preferred name to its settings. */
final class Lists {
    private static final Map<String, EntityType> TYPES = new LinkedHashMap<>();

    static {
        EntityType.ALL.forEach(type -> TYPES.put(type.singular(), type));
    }

    List<TopicSettings> topics(@Nullable Fields list) {
        List<TopicSettings> topics = new ArrayList<>();
        for (Item item : items(list)) {
            item.fields.rejectUnknown(Keys.TOPIC);
            TopicRule rule = new TopicRule(
                    item.texts("words"), item.texts("not"), item.texts("entities"), item.texts("sources"));
            topics.add(new TopicSettings(
                    item.name, item.texts("aliases"), item.fields.text("describe"), parent(item, list), rule));
        }
        return topics;
    }

    private static @Nullable String parent(Item item, @Nullable Fields list) {
        YamlText parent = item.fields.located("parent");
        if (parent == null || list == null) {
            return null;
        }
        if (!list.keys().contains(parent.value()) || parent.value().equals(item.name)) {
            List<String> others =
                    list.keys().stream().filter(name -> !name.equals(item.name)).toList();
            item.fields.error(
                    parent,
                    "unknown topic \"" + parent.value() + "\" as parent of \"" + item.name + "\"",
                    others.isEmpty() ? "declare it in this list" : Spelling.hint(parent.value(), others));
            return null;
        }
        return parent.value();
    }

    private static @Nullable EntityType type(Fields fields) {
        String word = fields.word("type", List.copyOf(TYPES.keySet()));
        return word == null ? null : TYPES.get(word);
    }

    List<EntityRules.Rule> entities(@Nullable Fields list) {
        List<EntityRules.Rule> rules = new ArrayList<>();
        for (Item item : items(list)) {
            Fields fields = item.fields;
            fields.rejectUnknown(Keys.ENTITY);
            rules.add(new EntityRules.Rule(
                    item.name,
                    type(fields),
                    item.texts("aliases"),
                    fields.text("describe"),
                    address(fields),
                    wikidata(fields),
                    fields.flag("hide", false),
                    claims(item, "merge"),
                    claims(item, "split"),
                    fields.text("rename")));
        }
        return rules;
    }

    private static List<EntityRules.Claim> claims(Item item, String key) {
        return item.fields.texts(key).stream()
                .map(text -> new EntityRules.Claim(key, text.value(), item.fields.place(text)))
                .toList();
    }

    private static @Nullable String wikidata(Fields fields) {
        YamlText text = fields.located("wikidata");
        if (text != null && !text.value().matches("Q[0-9]{1,12}")) {
            fields.error(text, "wikidata: \"" + text.value() + "\" is not an item", "such as Q7184");
            return null;
        }
        return text == null ? null : text.value();
    }

    List<SourceSettings> sources(@Nullable Fields list) {
        List<SourceSettings> sources = new ArrayList<>();
        for (Item item : items(list)) {
            Fields fields = item.fields;
            fields.rejectUnknown(Keys.SOURCE);
            String publish = fields.word("publish", Publish.WORDS);
            sources.add(new SourceSettings(
                    item.name,
                    item.texts("aliases"),
                    fields.text("describe"),
                    address(fields),
                    publish == null ? null : Publish.of(publish),
                    feeds(fields),
                    fields.text("license")));
        }
        return sources;
    }

    List<StoryRule> stories(@Nullable Fields list) {
        List<StoryRule> rules = new ArrayList<>();
        for (Item item : items(list)) {
            Fields fields = item.fields;
            fields.rejectUnknown(Keys.STORY);
            rules.add(new StoryRule(
                    item.name,
                    item.place,
                    fields.text("title"),
                    fields.flag("pin", false),
                    fields.flag("hide", false),
                    ids(fields, "merge"),
                    ids(fields, "split")));
        }
        return rules;
    }

    private static List<StoryRule.Claim> ids(Fields fields, String key) {
        return fields.texts(key).stream()
                .map(text -> new StoryRule.Claim(text.value(), fields.place(text)))
                .toList();
    }

    private static List<String> feeds(Fields fields) {
        return fields.texts("feed").stream()
                .map(text -> checked(fields, "feed", text, "such as https://example.org/feed.xml"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable String address(Fields fields) {
        YamlText text = fields.located("url");
        return text == null ? null : checked(fields, "url", text, "such as https://example.org/");
    }

    private static @Nullable String checked(Fields fields, String key, YamlText text, String example) {
        String safe = WebAddress.absolute(text.value());
        if (safe == null) {
            fields.error(text, key + ": \"" + text.value() + "\" is not a web address", example);
        }
        return safe;
    }

    /** One entry of a list with its settings, which may be left out: {@code Security:}. */
    private record Item(String name, Place place, Fields fields) {
        List<String> texts(String key) {
            return fields.values(key);
        }
    }

    private List<Item> items(@Nullable Fields list) {
        if (list == null) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        Map<String, String> owners = new HashMap<>();
        for (String name : list.keys()) {
            Fields fields = list.mapOrEmpty(name);
            Item item = new Item(name.strip(), list.keyPlace(name), fields);
            items.add(item);
            List<YamlText> claimed = new ArrayList<>(fields.texts("aliases"));
            claimed.addAll(fields.texts("merge"));
            for (YamlText alias : claimed) {
                String owner = owners.putIfAbsent(EntityRules.fold(alias.value()), name);
                if (owner != null && !owner.equals(name)) {
                    String message = "\"" + alias.value() + "\" is an alias of \"" + owner + "\" already";
                    fields.error(alias, message, "an alias belongs to one name");
                }
            }
        }
        return items;
    }
}
