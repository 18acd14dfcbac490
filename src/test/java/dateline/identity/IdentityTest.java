package dateline.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.entity.EntityType;
import dateline.entity.Mention;
import dateline.language.Prose;
import dateline.name.Name;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentityTest {
    /** The entity of each name that is marked in a text: {@code [P:Ana Ruiz]} is a person. */
    private static List<String> entities(String marked) {
        StringBuilder text = new StringBuilder();
        List<int[]> places = new ArrayList<>();
        int i = 0;
        while (i < marked.length()) {
            if (marked.charAt(i) == '[') {
                int end = marked.indexOf(']', i);
                places.add(new int[] {"POL".indexOf(marked.charAt(i + 1)), text.length(), text.length() + end - i - 3});
                text.append(marked, i + 3, end);
                i = end + 1;
            } else {
                text.append(marked.charAt(i++));
            }
        }
        Prose prose = Prose.of(text.toString());
        List<Name> names = places.stream()
                .map(p -> new Name(prose.tokenAt(p[1]), prose.tokenAt(p[2]), EntityType.ALL.get(p[0]), "model"))
                .toList();
        return new Identity()
                .resolve(prose, names).stream().map(Mention::entity).toList();
    }

    @Test
    void a_surname_is_the_full_name_that_the_text_has_before_or_later() {
        assertThat(entities("[P:Ruiz] spoke. President [P:Ana Ruiz] left. [P:Ruiz] was tired."))
                .containsExactly("Ana Ruiz", "Ana Ruiz", "Ana Ruiz");
    }

    @Test
    void father_and_son_stay_apart_and_the_bare_surname_is_the_father() {
        assertThat(entities("[P:Olav Brandt Jr.] met [P:Olav Brandt] there. [P:Brandt] said no."))
                .containsExactly("Olav Brandt Jr.", "Olav Brandt", "Olav Brandt");
    }

    @Test
    void of_two_with_one_surname_the_one_named_last_is_meant() {
        assertThat(entities("[P:Ana Ruiz] came, then [P:Leo Ruiz] came. [P:Ruiz] spoke."))
                .containsExactly("Ana Ruiz", "Leo Ruiz", "Leo Ruiz");
    }

    @Test
    void a_club_inside_the_name_of_a_city_is_that_city() {
        assertThat(entities("It is the first in New [O:York City] since [P:Ana Ruiz] left [O:York City] for Oslo."))
                .containsExactly("New York City", "Ana Ruiz", "York City");
    }

    @Test
    void a_queen_is_not_who_has_her_first_name() {
        assertThat(entities("[P:Maud Lie] met Queen [P:Maud] there. [P:Maud] left."))
                .containsExactly("Maud Lie", "Maud", "Maud Lie");
    }

    @Test
    void middle_initials_do_not_make_another_person() {
        assertThat(entities("[P:Olav B. Brandt] is here. [P:Olav Brandt] too."))
                .containsExactly("Olav B. Brandt", "Olav B. Brandt");
    }

    @Test
    void initials_are_the_organization_that_the_text_spells_out() {
        assertThat(entities("The [O:Kestrel Harbour Union] met. [O:KHU] members left."))
                .containsExactly("Kestrel Harbour Union", "Kestrel Harbour Union");
    }

    @Test
    void what_everybody_knows_needs_no_spelling_out() {
        assertThat(entities(
                        "The [O:North Atlantic Treaty Organization] and the [O:U.N.] in the [L:U.K.] and [L:America]"))
                .containsExactly("NATO", "United Nations", "United Kingdom", "United States");
    }

    @Test
    void the_legal_form_of_a_company_does_not_count() {
        assertThat(entities("[O:Kestrel Inc] grew. [O:Kestrel] hired.")).containsExactly("Kestrel Inc", "Kestrel Inc");
    }
}
