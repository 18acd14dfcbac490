package dateline.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {
    @Test
    void the_name_of_the_outlet_goes() {
        assertThat(Headline.plain("Storm hits coast | Quay Post")).isEqualTo("Storm hits coast");
        assertThat(Headline.plain("Storm hits coast - World News")).isEqualTo("Storm hits coast");
    }

    @Test
    void a_long_second_half_stays() {
        assertThat(Headline.plain("Storm hits coast - thousands are without light"))
                .isEqualTo("Storm hits coast - thousands are without light");
        assertThat(Headline.plain("Well-known pilot lands")).isEqualTo("Well-known pilot lands");
    }
}
