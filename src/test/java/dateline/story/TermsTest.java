package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final Pattern WORD = Pattern.compile("\\p{Nd}(?:\\p{Nd}|[.,](?=\\p{Nd}))*|[\\p{L}\\p{Mn}]+");
    /** Of the pieces. */
    private static final Set<String> EVERYWHERE = Set.of("the", "through", "two", "yet");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private static final String[] PIECES = {
        "Threatened",
        "threatens",
        "parties",
        "exceedingly",
        "allegedly",
        "the",
        "The",
        "THROUGH",
        "through",
        "throughs",
        "two",
        "yet",
        "s",
        "t",
        "x",
        "ab",
        "es",
        "glass",
        "sings",
        "kings",
        "Öl",
        "Ölfelder",
        "naïvely",
        "İstanbul",
        "ΟΔΟΣ",
        "año",
        "e\u0301tudes",
        "北京",
        "مرحبا",
        "1,500",
        "2.5",
        "2025",
        "1899",
        "1900",
        "20255",
        "2,025",
        "1.",
        ",5",
        "٢٠٢٥",
        "7",
        "a".repeat(40),
        "b".repeat(41),
        "9".repeat(41),
        "1,".repeat(20) + "1",
        "-",
        " ",
        "'",
        "\n",
        ".",
        ",",
        "\ud83d\ude00"
    };

    /** By strings and patterns, as it is written down. */
    private static List<String> plainly(String text) {
        List<String> terms = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            boolean number = Character.isDigit(word.charAt(0));
            boolean tells = number || (word.length() >= 2 && !EVERYWHERE.contains(word));
            if (tells && word.length() <= 40) {
                terms.add(number ? word.replace(",", "") : stem(word));
            }
        }
        return terms;
    }

    private static String stem(String word) {
        for (String ending : List.of("ingly", "edly", "ings", "ing", "ies", "ed", "es", "s", "ly")) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static int[] numbers(List<String> terms) {
        return terms.stream()
                .mapToInt(term -> term.hashCode() * 0x9e3779b1)
                .map(hash -> hash ^ (hash >>> 15))
                .toArray();
    }

    @Test
    void terms_are_the_stems_and_figures_of_a_text_whatever_it_is_put_together_from() {
        Random random = new Random(8);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            int most = random.nextInt(12);
            List<String> expected = plainly(text.toString());
            expected = expected.subList(0, Math.min(most, expected.size()));
            Terms terms = Terms.of(text.toString(), most);
            assertThat(terms.numbers()).as("%s", text).isEqualTo(numbers(expected));
            assertThat(terms.figures())
                    .as("%s", text)
                    .isEqualTo(numbers(expected.stream()
                            .filter(term -> Character.isDigit(term.charAt(0)))
                            .filter(term -> !YEAR.matcher(term).matches())
                            .toList()));
        }
    }
}
