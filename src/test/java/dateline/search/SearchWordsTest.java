package dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchWordsTest {
    @Test
    void words_are_small_and_have_no_accents() {
        assertThat(SearchWords.of("The Café of Łódź, 2025: ÅLESUND!"))
                .containsExactly("the", "cafe", "of", "łodz", "2025", "alesund");
    }

    @Test
    void an_apostrophe_joins_but_a_possessive_goes() {
        assertThat(SearchWords.of("Trump's O’Hare dogs' it's rock'n'roll"))
                .containsExactly("trump", "ohare", "dogs", "it", "rocknroll");
    }

    @Test
    void signs_of_scripts_without_spaces_are_words() {
        assertThat(SearchWords.of("新闻 in 東京2025")).containsExactly("新", "闻", "in", "東", "京", "2025");
    }

    /** Examples of the paper, and words of news. */
    @ParameterizedTest
    @CsvSource({
        "caresses,caress",
        "ponies,poni",
        "ties,ti",
        "cats,cat",
        "feed,feed",
        "agreed,agre",
        "plastered,plaster",
        "motoring,motor",
        "sing,sing",
        "conflated,conflat",
        "troubled,troubl",
        "sized,size",
        "hopping,hop",
        "falling,fall",
        "hissing,hiss",
        "failing,fail",
        "filing,file",
        "happy,happi",
        "sky,sky",
        "relational,relat",
        "rational,ration",
        "valenci,valenc",
        "digitizer,digit",
        "radicalli,radic",
        "vietnamization,vietnam",
        "operator,oper",
        "decisiveness,decis",
        "triplicate,triplic",
        "formalize,formal",
        "electrical,electr",
        "hopefulness,hope",
        "revival,reviv",
        "allowance,allow",
        "airliner,airlin",
        "adjustment,adjust",
        "adoption,adopt",
        "communism,commun",
        "probate,probat",
        "rate,rate",
        "cease,ceas",
        "controlling,control",
        "roll,roll",
        "unemployment,unemploy",
        "unemployed,unemploi",
        "government,govern",
        "elections,elect",
        "2025,2025",
        "is,is",
        "łodz,łodz"
    })
    void a_word_has_its_stem(String word, String stem) {
        assertThat(Porter.stem(word)).isEqualTo(stem);
    }

    @Test
    void a_word_of_any_length_is_done_in_time() {
        String long1 = "y".repeat(100_000);

        assertThat(Porter.stem(long1)).isEqualTo(long1);
    }
}
