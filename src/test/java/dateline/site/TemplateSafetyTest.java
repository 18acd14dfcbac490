package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates cannot do, and that an article is none. */
class TemplateSafetyTest {
    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void digest() {
        site = new TestSite(folder);
    }

    @Test
    void words_of_an_article_are_never_a_template() {
        String attack = "${7*191} <#list 1..3 as i>${i}</#list> #{7*191} [=7*191]";
        site.articleOn(
                "2025-08-20", "attack", attack + "\n", "title: \"" + attack + "\"", "topics: [\"" + attack + "\"]");
        site.build();

        assertThat(site.read("2025/08/20/attack/index.html"))
                .contains("${7*191}")
                .contains("[=7*191]");
        assertThat(site.files().values()).noneMatch(text -> text.contains("1337") && text.contains("attack"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${\"freemarker.template.utility.ObjectConstructor\"?new()(\"java.io.File\", \"/etc\")}",
                "${site?api.class}",
                "${site.class.name}",
                "${site.getClass()}",
                "<#include \"../../dateline.yml\">",
                "<#include \"/etc/passwd\">",
                "<#assign x=\"freemarker.template.utility.JythonRuntime\"?new()>"
            })
    void a_template_cannot_leave_its_model(String attack) {
        site.article("a").file("templates/404.ftlh", attack);
        TestSite.Run run = site.run("build");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("templates/404.ftlh:1:").doesNotContain("\tat ");
        assertThat(site.site("404.html")).doesNotExist();
    }
}
