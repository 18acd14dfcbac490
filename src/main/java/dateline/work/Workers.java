package dateline.work;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Maps a function over a list with several threads; the results come in the order of the list.
 *
 * <pre>new Workers(2).map(List.of("a", "b"), String::length)  // [1, 1]</pre>
 */
public final class Workers {
    /** Of less work than so many steps no thread is started. */
    private static final int PIECE = 4096;

    private final int threads;

    /** @param threads at least 1 */
    public Workers(int threads) {
        this.threads = threads;
    }

    /** The first failure of any item ends the whole. */
    public <T, R> List<R> map(List<T> items, Function<T, R> work) {
        return map(items.size(), place -> work.apply(items.get(place)));
    }

    /** As above, over the numbers from 0 up to but without {@code count}. */
    public <R> List<R> map(int count, IntFunction<R> work) {
        @Nullable Object[] results = new Object[count];
        AtomicInteger next = new AtomicInteger();
        List<FutureTask<?>> shares = new ArrayList<>();
        do {
            shares.add(new FutureTask<>(() -> {
                try {
                    for (int n = next.getAndIncrement(); n < count; n = next.getAndIncrement()) {
                        results[n] = work.apply(n);
                    }
                } finally {
                    // What fails in one thread ends the work of all.
                    next.set(count);
                }
                return null;
            }));
        } while (shares.size() < Math.min(threads, count));
        // This thread has nothing else to do meanwhile.
        shares.subList(1, shares.size())
                .forEach(share -> daemon("worker", share).start());
        shares.get(0).run();
        await(shares);
        @SuppressWarnings("unchecked")
        List<R> typed = (List<R>) (List<?>) Arrays.asList(results);
        return Collections.unmodifiableList(typed);
    }

    private static void await(List<FutureTask<?>> shares) {
        Throwable failure = null;
        for (FutureTask<?> share : shares) {
            try {
                share.get();
            } catch (ExecutionException e) {
                failure = failure == null ? e.getCause() : failure;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
        if (failure != null) {
            throw rethrown(failure);
        }
    }

    /** Small steps, from 0 up to but without {@code count}, in pieces of some thousands; the first failure ends the whole. */
    public void pieces(int count, Piece work) {
        if (count <= PIECE) {
            work.of(0, count);
        } else {
            map((count + PIECE - 1) / PIECE, piece -> {
                work.of(piece * PIECE, Math.min(count, (piece + 1) * PIECE));
                return piece;
            });
        }
    }

    /** Steps that one thread does one after another. */
    public interface Piece {
        /** From the one number up to but without the other. */
        void of(int from, int to);
    }

    /** A thread that does not keep the process alive when the work ends early, say for want of memory. */
    static Thread daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
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
