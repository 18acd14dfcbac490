package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.TestSite;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page is made anew when a template changes that its own uses, however it names it. */
class IncludedTemplateTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#include \"badge.ftlh\">",
                "<#include 'badge.ftlh'>",
                "<#include  \"badge.ftlh\">",
                "<#assign name = 'badge.ft' + 'lh'><#include name>",
                "<#assign kind = 'badge'><#include \"${kind}.ftlh\">",
                "<#include ('badge' + '.ft' + 'lh')>",
                "<#assign found = .get_optional_template('badge' + '.' + 'ftlh')><@found.include/>",
                "<#import 'bad' + 'ge.ft' + 'lh' as badge>${mark}",
            })
    void a_change_of_an_included_template_reaches_the_page(String including) {
        TestSite site = new TestSite(folder);
        site.articleOn("2025-08-20", "a", "Text.\n", "title: One");
        site.file("templates/article.ftlh", including);
        site.file("templates/badge.ftlh", badge("before"));
        site.build();
        assertThat(site.read("2025/08/20/a/index.html")).contains("before");

        site.file("templates/badge.ftlh", badge("after"));
        site.build();

        assertThat(site.read("2025/08/20/a/index.html")).contains("after");
    }

    /** To be included, or imported. */
    private static String badge(String mark) {
        return "<#global mark = '" + mark + "'>" + mark;
    }
}
