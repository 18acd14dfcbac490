package dateline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameWordsTest {
    private static final NameWords WORDS = new NameWords(Map.of("author", 1, "-by-", 2, "thor", 4, "read-next", 8));

    @ParameterizedTest
    @CsvSource({
        "post-author, 5",
        "AUTHOR_name, 5",
        "thorn, 4",
        "autho r, 0",
        "by, 2",
        "posted_by, 2",
        "baby, 0",
        "bypass, 0",
        "Read next, 8",
        "by author, 7",
        "'', 0"
    })
    void finds_words_inside_names(String names, int bits) {
        assertThat(WORDS.in(names)).isEqualTo(bits);
    }
}
