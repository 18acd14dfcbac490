package dateline.render;

import dateline.problem.Place;
import dateline.problem.Problem;
import dateline.problem.Problems;
import dateline.text.Checksum;
import dateline.text.Spelling;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a site: its own, file by file, before those of the default theme. Templates are the owner's, yet they
 * cannot make objects, reach Java, or see anything but the model they are given.
 */
public final class Templates {
    /** What nearly every site needs, about in the order in which it does. */
    private static final List<String> COMMON = List.of(
            "layout.ftlh",
            "parts.ftlh",
            "home.ftlh",
            "year.ftlh",
            "edition.ftlh",
            "article.ftlh",
            "topic.ftlh",
            "entity.ftlh",
            "redirect.ftlh",
            "archive.ftlh",
            "entities.ftlh",
            "rss.ftlx",
            "sitemap.ftlx");

    /** Folders within folders of templates. */
    private static final int DEPTH = 5;

    /**
     * What is known of the text of a template.
     *
     * @param uses templates that it may use
     */
    private record Source(long checksum, List<String> uses) {}

    private final Path folder;
    private final String folderName;
    private final Set<String> own;
    private final Map<String, Source> sources = new ConcurrentHashMap<>();

    /** The engine takes as long to start as a small site to be made: a build that changes nothing never asks for it. */
    private @Nullable Configuration all;

    private @Nullable Configuration themeOnly;

    /**
     * @param folder the site's own templates; need not exist
     * @param folderName as the user knows it, such as {@code templates}
     */
    public Templates(Path folder, String folderName) {
        this.folder = folder;
        this.folderName = folderName;
        this.own = files(folder);
    }

    /** Starts the engine, for a thread that has nothing else to do before it is known which templates there are. */
    public static void wake() {
        configuration(themeLoader());
    }

    private synchronized Configuration all() throws IOException {
        if (all == null) {
            all = own.isEmpty()
                    ? themeOnly()
                    : configuration(new MultiTemplateLoader(
                            new TemplateLoader[] {new FileTemplateLoader(folder.toFile()), themeLoader()}));
        }
        return all;
    }

    private synchronized Configuration themeOnly() {
        if (themeOnly == null) {
            themeOnly = configuration(themeLoader());
        }
        return themeOnly;
    }

    private static TemplateLoader themeLoader() {
        return new ClassTemplateLoader(Templates.class, "/templates");
    }

    private static Configuration configuration(TemplateLoader loader) {
        // Its search for a logging library costs time at every start, and nothing is logged.
        System.setProperty("org.freemarker.loggerLibrary", "none");
        Configuration config = new Configuration(Configuration.VERSION_2_3_34);
        config.setTemplateLoader(loader);
        config.setDefaultEncoding(StandardCharsets.UTF_8.name());
        config.setOutputEncoding(StandardCharsets.UTF_8.name());
        config.setLocale(Locale.ROOT);
        config.setNumberFormat("computer");
        config.setObjectWrapper(new ModelWrapper());
        config.setRecognizeStandardFileExtensions(true);
        config.setRegisteredCustomOutputFormats(List.of(HtmlFormat.FORMAT));
        config.setLocalizedLookup(false);
        config.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        config.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        config.setAPIBuiltinEnabled(false);
        config.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        config.setLogTemplateExceptions(false);
        config.setWrapUncheckedExceptions(true);
        config.setSharedVariable(Cached.NAME, new Cached());
        return config;
    }

    /** Parses templates that will be needed, for a thread that has nothing else to do; whoever renders them tells what is wrong. */
    public void parseAhead() {
        try {
            for (String name : COMMON) {
                get(name);
            }
        } catch (IOException e) {
            // It is parsed again, and told with the page that needs it.
        }
    }

    /** The template with this name: the site's own if it has one. */
    Template get(String name) throws IOException {
        return all().getTemplate(name);
    }

    /** The template of the default theme with this name. */
    Template theme(String name) throws IOException {
        return themeOnly().getTemplate(name);
    }

    /**
     * Stands for the text of a template and of all templates that it may use: what it makes of a model depends on nothing
     * else. A template uses another by its name; where a name is computed, all are taken.
     */
    public String closure(String name) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        StringBuilder all = new StringBuilder();
        while (!open.isEmpty()) {
            String next = open.poll();
            if (seen.add(next)) {
                Source source = sources.computeIfAbsent(next, this::source);
                all.append(next).append(' ').append(source.checksum).append('\n');
                open.addAll(source.uses);
            }
        }
        return all.toString();
    }

    private Source source(String name) {
        String text = text(name);
        List<String> uses = new ArrayList<>();
        boolean computed = Inclusions.computed(text);
        for (Collection<String> names : List.of(DefaultTheme.TEMPLATES, own)) {
            for (String other : names) {
                if (computed || text.contains(other)) {
                    uses.add(other);
                }
            }
        }
        return new Source(Checksum.number(text.getBytes(StandardCharsets.UTF_8)), uses);
    }

    /** Stands for all files of the site's own, and for the names of the default theme. */
    public String mark() {
        StringBuilder all = new StringBuilder(String.join(" ", DefaultTheme.TEMPLATES));
        for (String name : own) {
            try {
                all.append('\n').append(name).append(Checksum.of(Files.readAllBytes(folder.resolve(name))));
            } catch (IOException e) {
                all.append("unreadable");
            }
        }
        return all.toString();
    }

    private String text(String name) {
        try {
            return own.contains(name)
                    ? Files.readString(folder.resolve(name))
                    : DefaultTheme.TEMPLATES.contains(name)
                            ? new String(DefaultTheme.file(name), StandardCharsets.UTF_8)
                            : "";
        } catch (IOException e) {
            // Whoever renders it tells what is wrong with it.
            return "";
        }
    }

    /** The file that a template was read from, as the user knows it. */
    String fileName(String template) {
        return own.contains(template) ? folderName + "/" + template : "default theme: " + template;
    }

    /** One line of a template, from 1; null when there is none. */
    @Nullable
    String line(String template, int number) {
        try {
            String text = own.contains(template)
                    ? Files.readString(folder.resolve(template))
                    : new String(DefaultTheme.file(template), StandardCharsets.UTF_8);
            return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse(null);
        } catch (IOException e) {
            return null;
        }
    }

    /** Tells every template of the site's own that cannot be parsed or has the name of none that is used. */
    public void check(Problems problems) {
        for (String name : own) {
            if (!name.endsWith(".ftlh") && !name.endsWith(".ftlx")) {
                continue;
            }
            try {
                get(name);
            } catch (ParseException e) {
                problems.add(new TemplateTrouble(this).of(e));
            } catch (IOException e) {
                problems.add(Problem.error(Place.whole(fileName(name)), "cannot be read: " + e.getMessage(), null));
            }
            if (!DefaultTheme.TEMPLATES.contains(name)) {
                Spelling.slip(name, DefaultTheme.TEMPLATES)
                        .ifPresent(near -> problems.add(Problem.warning(
                                Place.whole(fileName(name)),
                                "no page uses a template of this name",
                                "did you mean \"" + near + "\"?")));
            }
        }
    }

    /** The files under {@code assets/} by their names, such as {@code site.css}: the site's own before the theme's. */
    public Map<String, byte[]> assets() {
        Map<String, byte[]> assets = new TreeMap<>();
        try {
            for (String name : DefaultTheme.ASSETS) {
                assets.put(name, Squeeze.of(name, DefaultTheme.file("assets/" + name)));
            }
            for (String name : own) {
                if (name.startsWith("assets/")) {
                    assets.put(name.substring("assets/".length()), Files.readAllBytes(folder.resolve(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return assets;
    }

    /**
     * A file of interface texts.
     *
     * @param name as the user knows it
     */
    record Message(String name, String text) {}

    /** Stands for the interface texts of a language. */
    public String messagesMark(String language) {
        StringBuilder all = new StringBuilder();
        Stream.of(language.replaceFirst("-.*", ""), language)
                .flatMap(tag -> messages(tag).stream())
                .forEach(file -> all.append(Checksum.of(file.text().getBytes(StandardCharsets.UTF_8))));
        return all.toString();
    }

    /** The interface texts of a language: those of the theme, then those of the site; none when there are none. */
    List<Message> messages(String language) {
        String name = "messages/" + language + ".yml";
        List<Message> found = new ArrayList<>();
        try {
            // English stands in the templates; its file is there to be translated.
            if (DefaultTheme.MESSAGES.contains(name) && !language.equals("en")) {
                found.add(new Message("theme " + name, new String(DefaultTheme.file(name), StandardCharsets.UTF_8)));
            }
            if (own.contains(name)) {
                found.add(new Message(fileName(name), Files.readString(folder.resolve(name))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }

    /** The files of a folder as names with forward slashes; hidden ones and links are passed over. */
    private static Set<String> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>();
        try {
            Files.walkFileTree(folder, Set.of(), DEPTH, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    if (attributes.isRegularFile() && !isHidden(name)) {
                        names.add(name);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
