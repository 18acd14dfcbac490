package dateline.work;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * A result that a thread of its own works out, while others go on until they need it.
 *
 * <pre>
 * Ahead&lt;Index&gt; index = Ahead.of("index", () -&gt; Index.of(articles));
 * ...
 * index.get()
 * </pre>
 */
public final class Ahead<T> {
    private final FutureTask<T> task;

    private Ahead(Supplier<T> work) {
        this.task = new FutureTask<>(work::get);
    }

    /**
     * Begins the work.
     *
     * @param name of the thread
     */
    public static <T> Ahead<T> of(String name, Supplier<T> work) {
        Ahead<T> ahead = new Ahead<>(work);
        Workers.daemon(name, ahead.task).start();
        return ahead;
    }

    /** Begins work that only makes something quicker that others do anyway; what it throws is lost. */
    public static void run(String name, Runnable work) {
        Workers.daemon(name, new FutureTask<>(work, null)).start();
    }

    /** The result, as soon as it is there; what the work threw is thrown here. */
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw Workers.rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
