package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static Page page(String path) {
        return Page.made(path, 0, () -> new byte[0]);
    }

    private static List<List<String>> files(Page... pages) {
        Sheets sheets = new Sheets(List.of(pages));
        List<List<String>> files = new ArrayList<>();
        for (int i = 0; i < sheets.count(); i++) {
            files.add(sheets.of(i).stream().map(Page::file).toList());
        }
        return files;
    }

    @Test
    void pages_that_are_cut_from_one_whole_come_together_and_all_others_alone() {
        Object one = new Object();
        Object other = new Object();

        assertThat(files(
                        page("a"),
                        page("b"),
                        page("c").of(one),
                        page("d").of(one),
                        page("e").of(other),
                        page("f"),
                        page("g").of(other)))
                .containsExactly(
                        List.of("a"), List.of("b"), List.of("c", "d"), List.of("e"), List.of("f"), List.of("g"));
    }

    @Test
    void of_no_pages_there_are_none() {
        assertThat(files()).isEmpty();
    }
}
