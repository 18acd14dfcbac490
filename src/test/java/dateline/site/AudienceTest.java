package dateline.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.TestSite;
import dateline.config.ConfigOptions;
import dateline.publish.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody who looks at the site sees while it is built. */
class AudienceTest {
    private static final String WATCHED = "2025/08/20/ferry/index.html";
    private static final String SHOWN = "(shown)";

    private TestSite site;

    /** Looks at one page, and notes what it hears, in order. */
    private static class Reader implements Audience {
        final List<String> heard = Collections.synchronizedList(new ArrayList<>());
        String page = "";

        @Override
        public boolean watches(String file) {
            return file.equals(WATCHED);
        }

        @Override
        public void show(OutputFile file) {
            heard.add(file.path());
            if (watches(file.path())) {
                page = new String(file.bytes(), StandardCharsets.UTF_8);
            }
        }

        @Override
        public void keep(String file) {
            heard.add("kept " + file);
        }

        @Override
        public void shown() {
            heard.add(SHOWN);
        }

        @Override
        public void stay() {}
    }

    @BeforeEach
    void built(@TempDir Path folder) throws IOException {
        site = new TestSite(folder.resolve("digest"))
                .file("dateline.yml", "title: The Pier\nbase_url: https://example.org/\n")
                .article("bridge", "topics: [World]")
                .article("ferry", "topics: [World]");
        build(Audience.NONE);
    }

    /** With one worker, so that there is one order. */
    private BuildReport build(Audience audience) throws IOException {
        BuildOptions options =
                new BuildOptions(site.root(), ConfigOptions.NONE, false, false, TestSite.NOW, false, false, false, 1);
        return new Build(options, Progress.SILENT, Analyzers.FRESH, audience).run();
    }

    private String published() throws IOException {
        return Files.readString(site.site(WATCHED));
    }

    @Test
    void what_is_looked_at_is_shown_before_all_else() throws IOException {
        site.articleOn("2025-08-20", "ferry", "The ferry sank.\n", "topics: [World]");
        Reader reader = new Reader();
        build(reader);

        assertThat(reader.page).contains("The ferry sank.").isEqualTo(published());
        List<String> pages =
                reader.heard.stream().filter(file -> !file.contains("assets/")).toList();
        assertThat(pages).startsWith(WATCHED, SHOWN).contains("feed.xml", "kept robots.txt");
    }

    @Test
    void a_new_style_is_there_before_the_page_that_needs_it() throws IOException {
        site.file("templates/assets/site.css", "body { color: teal }\n");
        Reader reader = new Reader();
        build(reader);

        String style = reader.page.replaceFirst("(?s).*href=\"/(assets/site\\.[0-9a-f]+\\.css)\".*", "$1");
        assertThat(reader.heard).contains(style);
        assertThat(reader.heard.indexOf(style)).isLessThan(reader.heard.indexOf(WATCHED));
    }

    @Test
    void who_wants_no_more_ends_the_build_and_the_site_stays_as_it_was() throws IOException {
        String before = published();
        site.articleOn("2025-08-20", "ferry", "The ferry sank.\n", "topics: [World]");
        Reader hasty = new Reader() {
            @Override
            public void stay() {
                if (heard.contains(SHOWN)) {
                    throw new Abandoned();
                }
            }
        };

        assertThatThrownBy(() -> build(hasty)).isInstanceOf(Abandoned.class);
        assertThat(hasty.page).contains("The ferry sank.");
        assertThat(published()).isEqualTo(before);

        Reader patient = new Reader();
        build(patient);
        assertThat(patient.page).isEqualTo(hasty.page).isEqualTo(published());
    }
}
