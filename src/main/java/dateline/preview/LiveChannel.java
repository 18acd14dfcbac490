package dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells open pages what happened, as server-sent events: that the site was built, or what is wrong. */
final class LiveChannel {
    /** More pages than anybody has open. */
    private static final int MOST = 64;

    /** In seconds; a page that is gone is noticed when something is sent. */
    private static final int BEAT = 15;

    private final List<BlockingQueue<String>> pages = new CopyOnWriteArrayList<>();
    private volatile String latest = "{}";

    /** Sends to all pages, and to each that will be opened until the next. */
    void send(String json) {
        latest = json;
        pages.forEach(page -> page.offer(json));
    }

    /** Serves one page, until it is closed. */
    void serve(HttpExchange exchange) throws IOException {
        if (pages.size() >= MOST) {
            exchange.sendResponseHeaders(503, -1);
            return;
        }
        BlockingQueue<String> own = new LinkedBlockingQueue<>();
        own.add(latest);
        pages.add(own);
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
                String next = own.poll(BEAT, TimeUnit.SECONDS);
                String event = next == null ? ": here\n\n" : "data: " + next + "\n\n";
                out.write(event.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            pages.remove(own);
        }
    }
}
