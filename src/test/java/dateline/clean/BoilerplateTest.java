package dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoilerplateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Please enter a valid email address.                         | form-message
            Advertisement                                               | ad-marker
            Share on Facebook                                           | share-row
            Boats wait at the pier in Vik on Monday. (Example Agency)   | photo-caption
            By Anna Berg and Olaf Roe                                   | byline
            Sign in \t or register                                      | login-wall
            """)
    void names_the_rule(String words, String rule) {
        assertThat(Boilerplate.rule(words)).contains(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The board asked all visitors to subscribe to its plan.
            Please enter a valid email address. The board then met in the hall of the school.
            By noon, the storm had passed and the ferries left again.
            He shared the news on Facebook and Twitter.
            HOW THE SECOND CRANE CAME TO OUR TOWN AT LAST
            """)
    void keeps_what_may_be_the_story(String words) {
        assertThat(Boilerplate.rule(words)).isEmpty();
    }

    @Test
    void says_nothing_of_nothing() {
        assertThat(Boilerplate.rule(" \n")).isEmpty();
    }
}
