package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityRules;
import dateline.entity.EntityRules.Claim;
import dateline.entity.EntityRules.Rule;
import dateline.entity.EntityType;
import dateline.problem.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final Place PLACE = new Place("entities.yml", 2, 10);

    private static LocalEntity local(EntityType type, String name, String... spellings) {
        return new LocalEntity(type, name, List.of(spellings), null, false, false);
    }

    private static LocalEntity person(String name) {
        return local(EntityType.PERSON, name, name);
    }

    /** The name of the one entity of each article. */
    private static List<@Nullable String> names(EntityRules rules, LocalEntity... articles) {
        List<List<LocalEntity>> all = new ArrayList<>();
        for (LocalEntity local : articles) {
            all.add(List.of(local));
        }
        Directory directory = Directory.of(all, rules);
        List<@Nullable String> names = new ArrayList<>();
        for (int i = 0; i < articles.length; i++) {
            Known known = directory.get(i, 0);
            names.add(known == null ? null : known.type().singular() + " " + known.name());
        }
        return names;
    }

    private static Rule rule(String name, List<String> aliases, List<Claim> merged, List<Claim> split) {
        return new Rule(name, null, aliases, null, null, null, false, merged, split, null);
    }

    @Test
    void initials_between_the_names_do_not_tell_people_apart() {
        assertThat(names(EntityRules.NONE, person("Ana B. Ruiz"), person("Ana Ruiz")))
                .containsExactly("person Ana B. Ruiz", "person Ana B. Ruiz");
    }

    @Test
    void a_bare_surname_is_its_only_prominent_bearer() {
        assertThat(names(EntityRules.NONE, person("Ruiz"), person("Ana Ruiz"), person("Ana Ruiz"), person("Ana Ruiz")))
                .containsOnly("person Ana Ruiz");
    }

    @Test
    void on_doubt_a_bare_surname_stays_alone() {
        assertThat(names(EntityRules.NONE, person("Ruiz"), person("Ana Ruiz"), person("Leo Ruiz"), person("Ana Ruiz")))
                .startsWith("person Ruiz");
    }

    @Test
    void a_name_has_the_type_that_most_articles_give_it() {
        LocalEntity place = local(EntityType.PLACE, "Westing", "Westing");
        LocalEntity other = local(EntityType.ORGANIZATION, "Westing", "Westing");
        assertThat(names(EntityRules.NONE, other, place, place, place)).containsOnly("place Westing");
    }

    @Test
    void an_acronym_that_one_article_explains_is_known_in_all() {
        assertThat(names(
                        EntityRules.NONE,
                        local(EntityType.ORGANIZATION, "KHU", "KHU"),
                        local(EntityType.ORGANIZATION, "Kestrel Harbour Union", "Kestrel Harbour Union", "KHU")))
                .containsOnly("organization Kestrel Harbour Union");
    }

    @Test
    void rules_merge_rename_and_hide() {
        EntityRules merge = new EntityRules(
                List.of(rule("Ana Ruiz", List.of(), List.of(new Claim("merge", "Anita Ruiz", PLACE)), List.of())));
        assertThat(names(merge, person("Anita Ruiz"), person("Ana Ruiz"))).containsOnly("person Ana Ruiz");
        EntityRules rename = new EntityRules(List.of(
                new Rule("Ana Ruiz", null, List.of(), null, null, null, false, List.of(), List.of(), "Ana Ruiz Lie")));
        assertThat(names(rename, person("Ana Ruiz"))).containsOnly("person Ana Ruiz Lie");
        EntityRules hide = new EntityRules(
                List.of(new Rule("Ana Ruiz", null, List.of(), null, null, null, true, List.of(), List.of(), null)));
        assertThat(names(hide, person("Ana Ruiz"))).containsOnlyNulls();
    }

    @Test
    void a_rule_keeps_apart_what_would_be_joined() {
        EntityRules split = new EntityRules(
                List.of(rule("Ana Ruiz", List.of(), List.of(), List.of(new Claim("split", "Ruiz", PLACE)))));
        assertThat(names(split, person("Ruiz"), person("Ana Ruiz"), person("Ana Ruiz"), person("Ana Ruiz")))
                .startsWith("person Ruiz");
    }

    @Test
    void the_type_of_a_rule_wins() {
        EntityRules rules = new EntityRules(List.of(new Rule(
                "Westing", EntityType.ORGANIZATION, List.of(), null, null, null, false, List.of(), List.of(), null)));
        assertThat(names(rules, local(EntityType.PLACE, "Westing", "Westing"))).containsOnly("organization Westing");
    }

    @Test
    void a_slip_in_front_of_a_name_does_not_swallow_its_owner() {
        assertThat(names(EntityRules.NONE, person("Lie Ana Ruiz"), person("Ana Ruiz"), person("Ana Ruiz")))
                .endsWith("person Ana Ruiz", "person Ana Ruiz");
    }

    @Test
    void two_surnames_in_a_row_are_nobody_and_a_surname_in_front_is_a_slip() {
        List<LocalEntity> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            all.add(person("Ana Ruiz"));
            all.add(person("Leo Lie"));
        }
        all.addAll(List.of(person("Ruiz Lie"), person("Lie Ana Ruiz"), person("Mia TorvaldGOP")));
        LocalEntity[] articles = all.toArray(LocalEntity[]::new);
        assertThat(names(EntityRules.NONE, articles)).endsWith(null, "person Ana Ruiz", null);
    }

    @Test
    void a_place_in_capitals_or_behind_a_party_is_that_place() {
        LocalEntity texas = new LocalEntity(EntityType.PLACE, "Texas", List.of("Texas"), null, false, true);
        assertThat(names(
                        EntityRules.NONE,
                        local(EntityType.PLACE, "WESTING", "WESTING"),
                        local(EntityType.PLACE, "Westing", "Westing"),
                        local(EntityType.PLACE, "R-Texas", "R-Texas"),
                        texas))
                .containsExactly("place Westing", "place Westing", "place Texas", "place Texas");
    }

    @Test
    void a_first_name_that_several_have_is_nobody() {
        assertThat(names(EntityRules.NONE, person("Ana Ruiz"), person("Ana Lie"), person("Ana")))
                .endsWith((String) null);
    }

    @Test
    void likely_pairs_are_told_with_a_reason_and_not_merged() {
        Directory directory = Directory.of(
                List.of(
                        List.of(person("Ana Ruizen")),
                        List.of(person("Ana Ruizan")),
                        List.of(person("Leo Lie")),
                        List.of(person("Lie"))),
                EntityRules.NONE);
        List<MergeCandidate> pairs = Candidates.of(directory.all());
        assertThat(pairs)
                .extracting(pair -> pair.first().name() + " / " + pair.second().name() + ": " + pair.reason())
                .containsExactlyInAnyOrder(
                        "Ana Ruizen / Ana Ruizan: surnames that differ in a letter or two",
                        "Leo Lie / Lie: the same surname");
        assertThat(directory.all()).hasSize(4);
    }
}
