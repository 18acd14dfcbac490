package dateline.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A built site on loopback, below the base path {@code /repo/}, as a static host has it. */
final class SiteServer implements AutoCloseable {
    static final String BASE = "/repo/";

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css",
            "js", "text/javascript",
            "svg", "image/svg+xml",
            "json", "application/json");

    private final Path site;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    SiteServer(Path site) throws IOException {
        this.site = site;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(BASE, this::answer);
        server.setExecutor(threads);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE + path;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(BASE.length());
            Path file = site.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
            boolean there = Files.isRegularFile(file);
            byte[] bytes = Files.readAllBytes(there ? file : site.resolve("404.html"));
            String ending = path.replaceFirst(".*\\.", "");
            exchange.getResponseHeaders()
                    .set("Content-Type", there ? TYPES.getOrDefault(ending, TYPES.get("html")) : TYPES.get("html"));
            exchange.sendResponseHeaders(there ? 200 : 404, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
