package dateline.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityRules.Rule;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRulesTest {
    private static final Rule NATO = rule("NATO", EntityType.ORGANIZATION, "North Atlantic Treaty Organization");
    private static final Rule GEORGIA = rule("Georgia", EntityType.PLACE);
    private static final Rule ANY_GEORGIA = rule("Georgia O'Keeffe", null, "Georgia");

    private final EntityRules rules = new EntityRules(List.of(NATO, GEORGIA, ANY_GEORGIA));

    @Test
    void finds_a_rule_by_name_and_by_alias() {
        assertThat(find(EntityType.ORGANIZATION, "nato")).isEqualTo(NATO);
        assertThat(find(EntityType.ORGANIZATION, "North Atlantic Treaty ORGANIZATION"))
                .isEqualTo(NATO);
    }

    @Test
    void keeps_a_rule_to_its_type() {
        assertThat(find(EntityType.PERSON, "NATO")).isNull();
    }

    @Test
    void prefers_the_rule_for_the_type_to_the_rule_for_any() {
        assertThat(find(EntityType.PLACE, "Georgia")).isEqualTo(GEORGIA);
        assertThat(find(EntityType.PERSON, "Georgia")).isEqualTo(ANY_GEORGIA);
    }

    @Test
    void finds_nothing_without_rules() {
        assertThat(EntityRules.NONE.find(new EntityName(EntityType.PLACE, "Georgia")))
                .isNull();
    }

    @Test
    void lets_the_first_of_two_rules_for_one_name_count() {
        EntityRules two = new EntityRules(List.of(NATO, rule("Nato", EntityType.ORGANIZATION)));
        assertThat(two.find(new EntityName(EntityType.ORGANIZATION, "NATO"))).isEqualTo(NATO);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sinn Féin       | SINN FÉIN
            O’Brien         | O'BRIEN
            Ursula–Leyen    | Ursula-Leyen
            ＮＡＴＯ        | Nato
            ` Dan\u00a0Caine` | dan caine
            """)
    void folds_spellings_of_one_name_together(String one, String other) {
        assertThat(EntityRules.fold(one)).isEqualTo(EntityRules.fold(other));
    }

    @Test
    void keeps_names_apart_that_differ_by_a_mark() {
        assertThat(EntityRules.fold("Müller")).isNotEqualTo(EntityRules.fold("Muller"));
    }

    private @Nullable Rule find(EntityType type, String name) {
        return rules.find(new EntityName(type, name));
    }

    private static Rule rule(String name, @Nullable EntityType type, String... aliases) {
        return new Rule(name, type, List.of(aliases), null, null, null, false, List.of(), List.of(), null);
    }
}
