package dateline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final Problems problems = new Problems();

    @Test
    void tells_all_in_the_order_of_their_places() {
        SourceText b = new SourceText("b.md", "one\ntwo\n");
        Problem second = b.error(2, 1, "second", null);
        Problem tenth = b.error(10, 1, "tenth", null);
        Problem other = new SourceText("a.md", "").warning(9, 9, "other", null);
        Problem nowhere = Problem.error("nowhere", null);
        for (Problem problem : new Problem[] {tenth, second, nowhere, other}) {
            problems.add(problem);
        }
        assertThat(problems.all()).containsExactly(nowhere, other, second, tenth);
    }

    @Test
    void tells_the_same_problem_once() {
        problems.add(Problem.error("no", null));
        problems.add(Problem.error("no", null));
        assertThat(problems.all()).hasSize(1);
    }

    @Test
    void counts_by_severity() {
        problems.add(Problem.note("n", null));
        problems.add(Problem.warning(Place.whole("a.md"), "w", null));
        assertThat(problems.hasErrors()).isFalse();
        problems.add(Problem.error("e", null));
        assertThat(problems.hasErrors()).isTrue();
        assertThat(problems.count(Severity.WARNING)).isEqualTo(1);
    }

    @Test
    void takes_problems_from_many_threads() {
        IntStream.range(0, 2000).parallel().forEach(n -> problems.add(Problem.error("no. " + n, null)));
        assertThat(problems.all()).hasSize(2000);
    }
}
