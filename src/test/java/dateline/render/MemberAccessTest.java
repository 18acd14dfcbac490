package dateline.render;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.ext.beans.DefaultMemberAccessPolicy;
import freemarker.template.Configuration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberAccessTest {
    private final DefaultMemberAccessPolicy policy =
            DefaultMemberAccessPolicy.getInstance(Configuration.VERSION_2_3_34);

    @ParameterizedTest
    @ValueSource(classes = {Object.class, String.class, Thread.class, List.class})
    void our_rules_stand_before_those_of_the_engine_and_show_nothing(Class<?> type) {
        assertThat(type.getMethods())
                .isNotEmpty()
                .noneMatch(method -> policy.forClass(type).isMethodExposed(method));
    }
}
