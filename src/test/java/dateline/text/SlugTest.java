package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Defence chiefs meet: 'candid'   | defence-chiefs-meet-candid
            Ålesund                         | alesund
            新闻                            | 新闻
            O’Donnell & O'Hara              | odonnell-ohara
            Straße, Łódź, Þór, Œuvre, ĦIı   | strasse-lodz-thor-oeuvre-hii
            ﬁnance ＮＥＷＳ ①              | finance-news-1
            한국 뉴스                       | 한국-뉴스
            हिन्दी समाचार                     | हिन्दी-समाचार
            --- 50% off --- now! ---        | 50-off-now
            """)
    void makes_a_name_fit_for_an_address(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "../..", "...", "!?", "\u0000", "\u200b\u200d"})
    void stands_in_with_a_hash_when_nothing_is_left(String name) {
        assertThat(Slug.of(name)).matches("x-[0-9a-f]{8}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con", "PRN", "aux", "NUL", "com1", "LPT9", "com¹"})
    void avoids_the_device_names_of_windows(String name) {
        assertThat(Slug.of(name)).startsWith("x-");
    }

    @Test
    void cuts_a_long_name_between_words() {
        assertThat(Slug.of("nineteen characters ".repeat(5)))
                .isEqualTo("nineteen-characters-nineteen-characters-nineteen-characters-nineteen-characters");
    }

    @Test
    void cuts_a_long_word_at_a_whole_character() {
        assertThat(Slug.of("闻".repeat(40))).isEqualTo("闻".repeat(26));
        assertThat(Slug.of("𝔸𠀀".repeat(40))).isEqualTo("a𠀀".repeat(16));
    }

    @Test
    void is_the_same_for_composed_and_decomposed_letters() {
        assertThat(Slug.of("Zu\u0308rich が")).isEqualTo(Slug.of("Z\u00fcrich か\u3099"));
    }

    @Test
    void of_a_slug_is_that_slug() {
        forAnyText(text -> assertThat(Slug.of(Slug.of(text))).isEqualTo(Slug.of(text)));
    }

    @Test
    void is_never_empty_and_never_long() {
        forAnyText(text ->
                assertThat(Slug.of(text).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 80));
    }

    @Test
    void holds_nothing_but_letters_digits_marks_and_single_dashes() {
        forAnyText(text -> assertThat(Slug.of(text))
                .matches("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(-[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*)*"));
    }

    @Test
    void is_in_lower_case() {
        forAnyText(text -> assertThat(
                        Slug.of(text).codePoints().map(Character::toLowerCase).toArray())
                .isEqualTo(Slug.of(text).codePoints().toArray()));
    }

    private static void forAnyText(Consumer<String> claim) {
        RandomText texts = new RandomText(20250820);
        Stream.generate(() -> texts.next(40)).limit(ROUNDS).forEach(claim);
    }
}
