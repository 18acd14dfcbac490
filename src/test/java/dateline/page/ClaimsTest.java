package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.problem.Problems;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static Page page(String file, String origin) {
        return Page.at(file, origin, false, null, 0, new Page.Made(() -> new byte[0]));
    }

    private static String refused(String... files) {
        Problems problems = new Problems();
        Claims claims = new Claims(4, problems);
        for (int i = 0; i < files.length; i++) {
            claims.add(page(files[i], "page " + i));
        }
        assertThat(claims.pages()).hasSize(files.length - problems.all().size());
        return problems.all().toString();
    }

    @Test
    void the_second_page_at_an_address_is_told_with_both_origins() {
        assertThat(refused("2025/08/20/a/index.html", "2025/08/20/b/index.html"))
                .isEqualTo("[]");
        assertThat(refused("about/index.html", "rss.xml", "About/index.html"))
                .contains("two pages at one address, /About/: page 0 and page 2");
        assertThat(refused("caf\u00e9/index.html", "cafe\u0301/index.html")).contains("page 0 and page 1");
    }

    @Test
    void no_file_lies_in_a_file() {
        assertThat(refused("a/b", "a/b/c/d/index.html")).contains("page 0 and page 1");
        assertThat(refused("a/b/c/d/index.html", "x", "a/b")).contains("page 0 and page 2");
        assertThat(refused("a/b/c", "a/b.html", "a/bc/index.html", "a/b/d")).isEqualTo("[]");
    }

    @Test
    void whatever_the_files_are_those_that_fit_beside_each_other_stay() {
        Random random = new Random(31);
        for (int round = 0; round < 200; round++) {
            Problems problems = new Problems();
            Claims claims = new Claims(4, problems);
            List<String> kept = new ArrayList<>();
            for (int n = random.nextInt(60); n > 0; n--) {
                String file = file(random);
                claims.add(page(file, String.valueOf(n)));
                if (kept.stream().noneMatch(other -> clash(key(other), key(file)))) {
                    kept.add(file);
                }
            }
            assertThat(claims.pages()).extracting(Page::file).isEqualTo(kept);
        }
    }

    private static String file(Random random) {
        StringBuilder file = new StringBuilder();
        for (int depth = random.nextInt(25) == 0 ? 20 : random.nextInt(4); depth >= 0; depth--) {
            file.append(List.of("a", "A", "b", "\u00e9", "e\u0301", "\u00c9").get(random.nextInt(6)));
            file.append(depth == 0 ? "" : "/");
        }
        return file.toString();
    }

    private static boolean clash(String a, String b) {
        return a.equals(b) || a.startsWith(b + "/") || b.startsWith(a + "/");
    }

    private static String key(String file) {
        return Normalizer.normalize(file, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
