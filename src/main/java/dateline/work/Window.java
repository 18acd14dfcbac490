package dateline.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Maps a stream of items with several threads and hands on the results in the order of the items, while never more than a
 * few are on their way: whoever puts waits until there is room. Put and closed by one thread, which also takes the results.
 */
public final class Window<T, R> implements AutoCloseable {
    /** As many items a thread as keep it busy while a slow one is waited for. */
    private static final int ITEMS = 4;

    /** Together they hold about this much, so that large items do not fill the memory. */
    private static final long WEIGHT = 8 << 20;

    private record Item<R>(Future<R> result, long weight) {}

    private final int threads;
    private final ExecutorService pool;
    private final Function<T, R> work;
    private final Consumer<R> sink;
    private final Deque<Item<R>> items = new ArrayDeque<>();
    private long weight;

    /**
     * @param threads at least 1
     * @param work done by any of the threads; its failure is thrown from {@link #put} or {@link #finish}
     * @param sink takes the results, in the thread that puts
     */
    public Window(int threads, Function<T, R> work, Consumer<R> sink) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, each -> Workers.daemon("worker", each));
        this.work = work;
        this.sink = sink;
    }

    /** Hands in one item; {@code size} is about how many bytes it keeps in memory. */
    public void put(T item, long size) {
        while (!items.isEmpty() && (items.size() >= threads * ITEMS || weight + size > WEIGHT)) {
            take();
        }
        items.add(new Item<>(pool.submit(() -> work.apply(item)), size));
        weight += size;
        passReady();
    }

    /** Hands on a result that needs no work, when all that was put before it is done. */
    public void pass(R result) {
        items.add(new Item<>(CompletableFuture.completedFuture(result), 0));
        passReady();
    }

    /** A slow input shows its articles as they come. */
    private void passReady() {
        while (!items.isEmpty() && items.getFirst().result().isDone()) {
            take();
        }
    }

    /** Waits for all that was put. */
    public void finish() {
        while (!items.isEmpty()) {
            take();
        }
    }

    private void take() {
        Item<R> first = items.removeFirst();
        weight -= first.weight();
        try {
            sink.accept(first.result().get());
        } catch (ExecutionException e) {
            throw Workers.rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Ends the threads, with whatever they have not done. */
    @Override
    public void close() {
        pool.shutdownNow();
    }
}
