package dateline.check;

import dateline.config.BaseUrl;
import dateline.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A built site: its files, and what its pages hold. */
final class BuiltSite {
    private final Path folder;
    private final String name;
    private final BaseUrl base;
    private final Set<String> files;
    private final TreeMap<String, BuiltPage> pages = new TreeMap<>();

    private BuiltSite(Path folder, String name, BaseUrl base, Set<String> files) {
        this.folder = folder;
        this.name = name;
        this.base = base;
        this.files = files;
    }

    /**
     * Reads all pages, on all cores.
     *
     * @param name the folder as problems call it
     */
    static BuiltSite read(Path folder, String name, BaseUrl base) throws IOException {
        Set<String> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".") && !file.contains("/."))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        BuiltSite site = new BuiltSite(folder, name, base, files);
        List<BuiltPage> read = files.parallelStream()
                .filter(file -> file.endsWith(".html"))
                .map(site::page)
                .toList();
        read.forEach(page -> site.pages.put(page.path(), page));
        return site;
    }

    private BuiltPage page(String path) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(path));
            return PageReader.read(path, new String(bytes, StandardCharsets.UTF_8), bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files, by path; hidden ones are not published. */
    Set<String> files() {
        return files;
    }

    /** All pages by path, except letters, which are no pages of the site but of a mailbox. */
    Stream<BuiltPage> pages() {
        return pages.values().stream().filter(page -> !page.path().endsWith("/email.html"));
    }

    @Nullable
    BuiltPage page(@Nullable Object path) {
        return path == null ? null : pages.get(path);
    }

    /** The bytes of a file. */
    byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(folder.resolve(file));
    }

    BaseUrl base() {
        return base;
    }

    Place place(String file, int line, int column) {
        return new Place(name + "/" + file, line, column);
    }

    Place place(String file) {
        return Place.whole(name + "/" + file);
    }

    /**
     * What an address of this site means there: a file, and a part of it or an empty text.
     *
     * @param file null when the site has no such file
     */
    record Target(@Nullable String file, String part) {}

    /**
     * Follows an address from a page as a browser on a static host does; null when it leads out of the site.
     *
     * @param from path of the page
     */
    @Nullable
    Target follow(String from, String address) {
        String inside = address;
        if (base.known() && (inside + "/").startsWith(base.origin() + "/")) {
            inside = inside.substring(base.origin().length());
            inside = inside.isEmpty() ? "/" : inside;
        }
        if (inside.matches("(?s)([a-zA-Z][a-zA-Z0-9+.-]*:|//).*")) {
            return null;
        }
        int hash = inside.indexOf('#');
        String part = hash < 0 ? "" : decoded(inside.substring(hash + 1));
        String path = (hash < 0 ? inside : inside.substring(0, hash)).replaceFirst("\\?.*", "");
        if (path.isEmpty()) {
            return new Target(from, part);
        }
        if (!path.startsWith("/")) {
            path = base.path() + from.substring(0, from.lastIndexOf('/') + 1) + path;
        }
        return new Target(file(decoded(path)), part);
    }

    private @Nullable String file(String path) {
        Path clean = Path.of(path).normalize();
        String normal = clean.toString().replace('\\', '/');
        normal += path.endsWith("/") && !normal.endsWith("/") ? "/" : "";
        if (!(normal + "/").startsWith(base.path())) {
            return null;
        }
        String inside = normal.length() < base.path().length()
                ? ""
                : normal.substring(base.path().length());
        if (inside.isEmpty() || inside.endsWith("/")) {
            inside += "index.html";
        }
        if (files.contains(inside)) {
            return inside;
        }
        return files.contains(inside + "/index.html") ? inside + "/index.html" : null;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
