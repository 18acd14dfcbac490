package dateline.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves a built site on the loopback address, below the base path that it has in production, and tells open pages when it
 * was built anew. Requests that name another host are refused, so no page of the web can read it through a name of its own
 * (DNS rebinding).
 *
 * <pre>
 * try (PreviewServer server = PreviewServer.start(site, "/repo/", 4242)) {
 *     server.tell("{\"built\":1}");
 * }
 * </pre>
 */
public final class PreviewServer implements AutoCloseable {
    private static final String OWN = "/__dateline/";

    /** How many ports after the wanted one are tried. */
    private static final int TRIES = 20;

    private static final int THREADS = 600;

    /** In seconds; who needs longer to say what they want is given up. */
    private static final String PATIENCE = "10";

    private static final String HTML = "text/html; charset=utf-8";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", HTML),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("jsonl", "application/jsonl; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("eml", "message/rfc822"));

    private final SiteFolder folder;
    private final String base;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final FreshFiles fresh = new FreshFiles();
    private final LiveChannel channel = new LiveChannel();
    private final byte[] script;

    private PreviewServer(Path site, String base, HttpServer server) throws IOException {
        this.folder = new SiteFolder(site);
        this.base = base;
        this.server = server;
        this.script = resource("reload.js");
        this.threads = new ThreadPoolExecutor(4, THREADS, 5, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "preview");
            thread.setDaemon(true);
            return thread;
        });
        server.createContext("/", this::answer);
        server.setExecutor(threads);
    }

    /**
     * Starts a server.
     *
     * @param site the folder of the built site
     * @param base its base path, with a slash at both ends
     * @param port the wanted port; when others use it, one of the next is taken
     * @throws IOException when none of them is free
     */
    public static PreviewServer start(Path site, String base, int port) throws IOException {
        // Of a request, not of an answer: pages listen as long as they are open.
        System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
        BindException busy = new BindException("no free port");
        for (int i = 0; i < TRIES; i++) {
            try {
                InetSocketAddress address =
                        new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port + i);
                PreviewServer preview = new PreviewServer(site, base, HttpServer.create(address, 0));
                preview.server.start();
                return preview;
            } catch (BindException e) {
                busy = e;
            }
        }
        throw busy;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream("/dateline/preview/" + name)) {
            if (in == null) {
                throw new IOException("missing in the program: " + name);
            }
            return in.readAllBytes();
        }
    }

    /** Where it stands, such as {@code http://127.0.0.1:4242/repo/}. */
    public String address() {
        return "http://127.0.0.1:" + port() + base;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    /** Tells all open pages, and those that will be opened. */
    public void tell(String json) {
        channel.send(json);
    }

    /** Whether somebody has looked at a file lately, such as {@code topics/index.html}. */
    public boolean watches(String file) {
        return fresh.watches(file);
    }

    /**
     * Shows a file as a build has made it and not yet published, until {@link #settle}.
     *
     * @param file its path inside the site, such as {@code topics/index.html}
     */
    public void show(String file, byte[] bytes) {
        fresh.show(file, bytes);
    }

    /** Shows a file as it lies in the folder of the site again. */
    public void unshow(String file) {
        fresh.drop(file);
    }

    /** Shows the site as it lies in its folder again: it was published. */
    public void settle() {
        fresh.clear();
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
            String method = exchange.getRequestMethod();
            if (!method.equals("GET") && !method.equals("HEAD")) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
                text(exchange, 405, "Only GET and HEAD are answered here.\n");
            } else if (!isLocal(exchange)) {
                text(exchange, 403, "This preview is for this machine only.\n");
            } else {
                route(exchange);
            }
        } catch (IOException | RuntimeException e) {
            // The other side went away, or sent what nobody can answer; the next request is another.
            exchange.close();
        }
    }

    /** Whether a request names this server, and comes from its own pages when it says where it comes from. */
    private boolean isLocal(HttpExchange exchange) {
        List<String> hosts = exchange.getRequestHeaders().get("Host");
        String host = hosts == null || hosts.size() != 1 ? "" : hosts.get(0).toLowerCase(Locale.ROOT);
        List<String> names = List.of("127.0.0.1", "localhost", "[::1]");
        boolean named = names.stream().anyMatch(name -> host.equals(name) || host.equals(name + ":" + port()));
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        boolean own = origin == null || names.stream().anyMatch(name -> origin.equals("http://" + name + ":" + port()));
        return named && own;
    }

    private void route(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getRawPath();
        if (path == null) {
            lost(exchange);
        } else if (path.equals(OWN + "reload.js")) {
            bytes(exchange, 200, "text/javascript; charset=utf-8", script);
        } else if (path.equals(OWN + "events")) {
            channel.serve(exchange);
        } else if (path.equals("/") && !base.equals("/")) {
            moved(exchange, base);
        } else if (path.startsWith(base)) {
            site(exchange, path.substring(base.length()));
        } else {
            lost(exchange);
        }
    }

    private void site(HttpExchange exchange, String raw) throws IOException {
        String path = SiteFolder.path(raw);
        if (path == null) {
            lost(exchange);
            return;
        }
        String name = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        byte[] made = fresh.ask(name);
        if (made != null) {
            bytes(exchange, 200, type(name), made);
            return;
        }
        SiteFolder.Found found = folder.find(path);
        if (found.folder()) {
            moved(exchange, base + raw + "/");
        } else if (found.file() == null) {
            lost(exchange);
        } else {
            try {
                file(exchange, 200, found.file());
            } catch (NoSuchFileException e) {
                // Taken away between the question and the answer, by a build.
                lost(exchange);
            }
        }
    }

    private static void moved(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private void lost(HttpExchange exchange) throws IOException {
        Path page = folder.lost();
        if (page == null) {
            text(exchange, 404, "There is no such page.\n");
        } else {
            file(exchange, 404, page);
        }
    }

    private void file(HttpExchange exchange, int status, Path file) throws IOException {
        String type = type(String.valueOf(file.getFileName()));
        if (type.equals(HTML)) {
            bytes(exchange, status, type, Files.readAllBytes(file));
            return;
        }
        BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
        String tag = '"' + Long.toHexString(facts.lastModifiedTime().toMillis()) + '-' + facts.size() + '"';
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            stream(exchange, status, type, tag, facts.size(), in);
        }
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static void bytes(HttpExchange exchange, int status, String type, byte[] file) throws IOException {
        byte[] bytes = type.equals(HTML) ? LivePage.of(file) : file;
        String tag = '"' + Integer.toHexString(Arrays.hashCode(bytes)) + '-' + bytes.length + '"';
        stream(exchange, status, type, tag, bytes.length, new ByteArrayInputStream(bytes));
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        bytes(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void stream(HttpExchange exchange, int status, String type, String tag, long size, InputStream in)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        if (status == 200 && tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        @Nullable
        ByteRange range =
                status == 200 ? ByteRange.of(exchange.getRequestHeaders().getFirst("Range"), size) : null;
        if (ByteRange.OUTSIDE.equals(range)) {
            exchange.getResponseHeaders().set("Content-Range", "bytes */" + size);
            exchange.sendResponseHeaders(416, -1);
            return;
        }
        if (range != null) {
            String part = "bytes " + range.from() + "-" + range.to() + "/" + size;
            exchange.getResponseHeaders().set("Content-Range", part);
            in.skipNBytes(range.from());
        }
        long length = range == null ? size : range.length();
        int said = range == null ? status : 206;
        if (exchange.getRequestMethod().equals("HEAD") || length == 0) {
            exchange.getResponseHeaders().set("Content-Length", Long.toString(length));
            exchange.sendResponseHeaders(said, -1);
            return;
        }
        exchange.sendResponseHeaders(said, length);
        try (OutputStream out = exchange.getResponseBody()) {
            copy(in, out, length);
        }
    }

    private static void copy(InputStream in, OutputStream out, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (n < 0) {
                return;
            }
            out.write(buffer, 0, n);
            left -= n;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
