package dateline.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    @Test
    void results_come_in_the_order_of_the_items() {
        List<Integer> items = IntStream.range(0, 1000).boxed().toList();
        for (int threads = 1; threads < 5; threads++) {
            assertThat(new Workers(threads).map(items, item -> item * 2))
                    .isEqualTo(items.stream().map(item -> item * 2).toList());
        }
    }

    @Test
    void pieces_cover_every_step_once() {
        for (int count : new int[] {0, 1, 4096, 4097, 20_000}) {
            int[] steps = new int[count];
            new Workers(3).pieces(count, (from, to) -> {
                for (int i = from; i < to; i++) {
                    steps[i]++;
                }
            });
            assertThat(steps)
                    .containsOnly(IntStream.generate(() -> 1).limit(count).toArray());
        }
    }

    @Test
    void what_fails_fails_for_who_asked() {
        Ahead<String> ahead = Ahead.of("test", () -> {
            throw new IllegalArgumentException("no");
        });
        assertThatThrownBy(ahead::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
        assertThatThrownBy(() -> new Workers(2).map(2, place -> {
                    throw new OutOfMemoryError("full");
                }))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whoever_asks_does_a_share_and_alone_all() {
        Thread asking = Thread.currentThread();
        assertThat(new Workers(1).map(3, place -> Thread.currentThread())).containsOnly(asking);
        CountDownLatch both = new CountDownLatch(2);
        List<Thread> two = new Workers(2).map(2, place -> {
            both.countDown();
            try {
                both.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return Thread.currentThread();
        });
        assertThat(two).contains(asking).doesNotHaveDuplicates();
    }

    @Test
    void nothing_is_begun_after_a_failure_and_nothing_goes_on_when_it_is_told() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> new Workers(3).map(100_000, place -> {
                    running.incrementAndGet();
                    begun.incrementAndGet();
                    try {
                        if (place == 5) {
                            throw new IllegalArgumentException("no");
                        }
                        return place;
                    } finally {
                        running.decrementAndGet();
                    }
                }))
                .hasMessage("no");
        assertThat(running).hasValue(0);
        int then = begun.get();
        assertThat(then).isLessThan(100_000);
        assertThat(begun).hasValue(then);
    }

    @Test
    void what_is_only_done_ahead_may_fail_in_silence() throws InterruptedException {
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        List<Throwable> met = new CopyOnWriteArrayList<>();
        CompletableFuture<Thread> own = new CompletableFuture<>();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> met.add(e));
        try {
            Ahead.run("test", () -> {
                own.complete(Thread.currentThread());
                throw new OutOfMemoryError("full");
            });
            own.join().join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(met).isEmpty();
    }

    @Test
    void work_ahead_goes_on_beside_who_asked_for_it() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Ahead<String> ahead = Ahead.of("test", () -> {
            begun.countDown();
            return "done";
        });
        begun.await();
        assertThat(ahead.get()).isEqualTo("done");
    }
}
