package dateline.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Maps a function over a list with several threads; the results come in the order of the list. */
final class Workers {
    private final int threads;

    /** @param threads at least 1 */
    Workers(int threads) {
        this.threads = threads;
    }

    /** The first failure of any item ends the whole. */
    <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return map(items.size(), place -> work.apply(items.get(place)));
    }

    /** As above, over the numbers from 0 up to but without {@code count}. */
    <R> List<R> map(int count, IntFunction<R> work) {
        @Nullable Object[] results = new Object[count];
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::daemon);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        results[n] = work.apply(n);
                    }
                }));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            pool.shutdownNow();
        }
        @SuppressWarnings("unchecked")
        List<R> typed = (List<R>) (List<?>) Arrays.asList(results);
        return Collections.unmodifiableList(typed);
    }

    /** Must not keep the process alive when the work ends early, say for want of memory. */
    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "worker");
        thread.setDaemon(true);
        return thread;
    }

    static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
