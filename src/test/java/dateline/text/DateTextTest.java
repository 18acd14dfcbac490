package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2019-11-18; 2019-11-18",
                "2019-11-18T14:05; 2019-11-18T14:05:00",
                "2019-11-18T14:05:06Z; 2019-11-18T14:05:06Z",
                "2019-11-18t14:05:06z; 2019-11-18T14:05:06Z",
                "2019-11-18T14:05:06.123+02:00; 2019-11-18T14:05:06+02:00",
                "2019-11-18T14:05:06,123456+0200; 2019-11-18T14:05:06+02:00",
                "2019-11-18T14:05:06.000+0000; 2019-11-18T14:05:06Z",
                "2019-11-18 14:05:06 -0330; 2019-11-18T14:05:06-03:30",
                "2019-11-18 14:05:06 UTC; 2019-11-18T14:05:06Z",
                "20191118; 2019-11-18",
                "20191118T140506Z; 2019-11-18T14:05:06Z",
                "2019/11/18; 2019-11-18",
                "2019/11/18 14:05; 2019-11-18T14:05:00",
                "2019.11.18; 2019-11-18",
                "18.11.2019; 2019-11-18",
                "3.4.2019; 2019-04-03",
                "18. 11. 2019; 2019-11-18",
                "18.11.2019, 14:05 Uhr; 2019-11-18T14:05:00",
                "18.11.2019 - 14.05 Uhr; 2019-11-18T14:05:00",
                "18.11.2019 um 14.05; 2019-11-18T14:05:00",
                "18/11/2019; 2019-11-18",
                "11/18/2019; 2019-11-18",
                "11/18/2019 4:07 PM; 2019-11-18T16:07:00",
                "11/11/2019; 2019-11-11",
                "18-11-2019; 2019-11-18",
                "Mon, 18 Nov 2019 14:05:06 GMT; 2019-11-18T14:05:06Z",
                "Mon, 18 Nov 2019 14:05:06 +0100; 2019-11-18T14:05:06+01:00",
                "18 Nov 2019 14:05 EST; 2019-11-18T14:05:00-05:00",
                "Monday, 18-Nov-2019 14:05:06 PDT; 2019-11-18T14:05:06-07:00",
                "Mon Nov 18 14:05:06 2019; 2019-11-18T14:05:06",
                "Mon Nov 18 14:05:06 +0000 2019; 2019-11-18T14:05:06Z",
                "Mon Nov 18 14:05:06 CET 2019; 2019-11-18T14:05:06+01:00",
                "Mon Nov 18 2019 14:05:06 GMT+0100 (Central European Time); 2019-11-18T14:05:06+01:00",
                "Nov 18, 2019 at 4:07 PM EST; 2019-11-18T16:07:00-05:00",
                "Nov. 18, 2019, 4:07 p.m.; 2019-11-18T16:07:00",
                "Nov. 18, 2019, 4:07 p.m. ET; 2019-11-18T16:07:00-05:00",
                "July 18, 2019 4 pm PT; 2019-07-18T16:00:00-07:00",
                "July 18, 2019 12:07 AM; 2019-07-18T00:07:00",
                "July 18, 2019 14:05 GMT+2; 2019-07-18T14:05:00+02:00",
                "July 18, 2019 14:05 (BST); 2019-07-18T14:05:00+01:00",
                "November 18th, 2019; 2019-11-18",
                "the 18th of November, 2019;",
                "18th of November, 2019; 2019-11-18",
                "4:07 PM EST, Nov 18, 2019; 2019-11-18T16:07:00-05:00",
                "14:05 18.11.2019; 2019-11-18T14:05:00",
                "4:07 PM ET Mon November 18, 2019; 2019-11-18T16:07:00-05:00",
                "18. November 2019, 14:05 Uhr; 2019-11-18T14:05:00",
                "Montag, 18. November 2019; 2019-11-18",
                "Sa., 1. März 2025; 2025-03-01",
                "1. Jänner 2025; 2025-01-01",
                "18 novembre 2019; 2019-11-18",
                "lundi 18 novembre 2019 à 14h05; 2019-11-18T14:05:00",
                "1er août 2019; 2019-08-01",
                "18 de noviembre de 2019; 2019-11-18",
                "18 de septiembre del 2019; 2019-09-18",
                "18 novembre 2019 alle 14:05; 2019-11-18T14:05:00",
                "1º de março de 2019; 2019-03-01",
                "18 november 2019 om 14:05; 2019-11-18T14:05:00",
                "18 listopada 2019; 2019-11-18",
                "18. října 2019; 2019-10-18",
                "18 ноября 2019; 2019-11-18",
                "18 Kasım 2019; 2019-11-18",
                "2019. november 18.; 2019-11-18",
                "2019年11月18日; 2019-11-18",
                "2019년 11월 18일; 2019-11-18",
                "18 Nov 2019 14:05 IST; 2019-11-18T14:05:00",
            })
    void reads_dates(String text, String iso) {
        assertThat(DateText.iso(text).orElse(null)).isEqualTo(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "today",
                "2019",
                "2019-11",
                "November 2019",
                "18 November",
                "18.11.19",
                "11/18/19",
                "2019-02-29",
                "2019-13-01",
                "31.04.2019",
                "00/00/2019",
                "03/04/2019",
                "0000-01-01",
                "1574085906",
                "2019-11-18T25:00",
                "2019-11-18 and more",
                "Published 2019-11-18",
                "18 Foober 2019",
                "2019-11-18T14:05:00+25:00",
                "99999999999999999999-11-18"
            })
    void makes_nothing_up(String text) {
        assertThat(DateText.iso(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "03/04/2019, en-US, 2019-03-04",
        "03/04/2019, en_US, 2019-03-04",
        "03/04/2019, en-GB, 2019-04-03",
        "03/04/2019, fr, 2019-04-03",
        "03-04-2019, nl, 2019-04-03",
        "03.04.2019, en-US, 2019-04-03",
        "13/04/2019, en-US, 2019-04-13",
        "04/13/2019, de, 2019-04-13",
        "03/04/2019, en,",
        "03/04/2019, en-CA,",
        "03/04/2019, ???,"
    })
    void orders_day_and_month_by_language(String text, String language, String iso) {
        assertThat(DateText.iso(text, language).orElse(null)).isEqualTo(iso);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Updated 18 November 2019, 14:05; 2019-11-18T14:05:00; 8; 31",
                "By Ada Holt | Nov 18, 2019 | News; 2019-11-18; 14; 26",
                "Stand: 18.11.2019 14:05 Uhr; 2019-11-18T14:05:00; 7; 27",
                "In 2018 and on 1/2/19, then 2 May 2020.; 2020-05-02; 28; 38",
                "/news/2019/11/18/a-headline; 2019-11-18; 6; 16",
                "Version 1.2.3.2019; ; ;",
                "call 555-20191118-7; ; ;",
                "18.11.2019.5; ; ;",
                "nothing here; ; ;"
            })
    void finds_a_date_inside_words(String text, String iso, Integer start, Integer end) {
        DateText.Found found = iso == null ? null : new DateText.Found(iso, start, end);

        assertThat(DateText.find(text).orElse(null)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "1574085906, 2019-11-18T14:05:06Z",
        "1574085906123, 2019-11-18T14:05:06Z",
        "12345,",
        "20191118,",
        "-1574085906,",
        "99999999999999,"
    })
    void reads_seconds_and_milliseconds_where_told_to(String text, String iso) {
        assertThat(DateText.epoch(text).orElse(null)).isEqualTo(iso);
    }

    @Test
    void never_fails() {
        SplittableRandom random = new SplittableRandom(7);
        String parts = "0123456789 0123456789./-:,TZ+年日 aNovMonpmUhr\u0661\ud83d\ude00(";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder("2019");
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(parts.charAt(random.nextInt(parts.length())));
            }
            String made = text.toString();
            assertThatCode(() -> {
                        DateText.iso(made);
                        DateText.find(made, "de");
                        DateText.epoch(made);
                    })
                    .as(made)
                    .doesNotThrowAnyException();
        }
    }
}
