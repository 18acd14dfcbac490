package dateline.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "By Ada Holt; Ada Holt",
                "by: Ada Holt; Ada Holt",
                "Written by Ada Holt and Per Lind, MD | Nov 18, 2019; Ada Holt & Per Lind",
                "By Ada Holt, Per Lind & Ida Voss; Ada Holt & Per Lind & Ida Voss",
                "Von Jana Brückner und Uwe Kranz; Jana Brückner & Uwe Kranz",
                "Par Anne Roux et Luc Morel; Anne Roux & Luc Morel",
                "Ada Holt, Ph.D., RDN; Ada Holt",
                "Ada Holt, Senior Editor; Ada Holt",
                "Ada Holt 18 November 2019; Ada Holt",
                "Ada Holt on November 18, 2019; Ada Holt",
                "Ada Holt Updated May 6; Ada Holt",
                "Ada Holt • 5 min read; Ada Holt",
                "By | Ada Holt | Staff Writer; Ada Holt",
                "Posts by Ada Holt; Ada Holt",
                "Author: Ada Holt; Ada Holt",
                "Center for Old Maps; Center for Old Maps",
                "aholt; aholt"
            })
    void finds_names(String byline, String names) {
        assertThat(String.join(" & ", Bylines.names(byline))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "By",
                "Written By",
                "https://example.org/ada",
                "@adaholt",
                "MD",
                "2019",
                "Author",
                "Published on"
            })
    void finds_no_names_where_there_are_none(String byline) {
        assertThat(Bylines.names(byline)).isEmpty();
    }
}
