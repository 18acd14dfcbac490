package dateline.article;

import dateline.article.FrontMatter.Details;
import dateline.config.Publish;
import dateline.entity.EntityName;
import dateline.entity.EntityType;
import dateline.text.Packer;
import dateline.text.Unpacker;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an article is kept in few bytes: what every build asks for, in order, and behind it a section of all the rest. */
final class ArticlePacking {
    private static final int TEXT = 0;
    private static final int LIST = 1;
    private static final int MAP = 2;

    private static final int DRAFT = 1;
    private static final int PINNED = 2;
    private static final int WITHDRAWN = 4;

    private ArticlePacking() {}

    static void write(Article article, Packer out) {
        FrontMatter front = article.front();
        out.whole(article.fingerprint())
                .text(article.slug())
                .number(article.slugLine())
                .number(article.words())
                .text(front.title());
        date(front.date(), out);
        date(front.updated(), out);
        out.shared(front.source());
        texts(front.topics(), out);
        out.number(front.entities().size());
        front.entities().forEach(name -> out.shared(name.type().place() + name.name()));
        out.number((front.draft() ? DRAFT : 0) | (front.pinned() ? PINNED : 0) | (front.withdrawn() ? WITHDRAWN : 0));
        texts(front.aliases(), out);
        out.number(front.corrections().size());
        front.corrections().forEach(correction -> {
            date(correction.date(), out);
            out.text(correction.text());
        });
        out.whole(front.original()).section(rest -> details(front.details().get(), rest));
    }

    static Article read(String file, Unpacker in, Pool pool) throws IOException {
        long fingerprint = in.whole();
        String slug = needed(in);
        int slugLine = (int) in.number();
        int words = (int) in.number();
        return new Article(file, fingerprint, front(in, pool), slug, slugLine, words);
    }

    private static FrontMatter front(Unpacker in, Pool pool) throws IOException {
        String title = needed(in);
        Published date = date(in, pool);
        if (date == null) {
            throw new IOException("an article without a date");
        }
        Published updated = date(in, pool);
        String source = in.shared();
        List<String> topics = texts(in, pool);
        List<EntityName> entities = entities(in, pool);
        int marks = (int) in.number();
        return new FrontMatter(
                title,
                date,
                updated,
                source,
                topics,
                entities,
                (marks & DRAFT) != 0,
                (marks & PINNED) != 0,
                (marks & WITHDRAWN) != 0,
                texts(in, pool),
                corrections(in, pool),
                in.whole(),
                new PackedDetails(in.section()));
    }

    private static void details(Details details, Packer out) {
        out.number(details.authors().size());
        details.authors().forEach(out::text);
        boolean declared = details.summary() != null;
        out.text(details.url()).flag(declared).text(details.excerpt());
        picture(details.image(), out);
        out.text(details.language()).text(details.slug());
        Publish publish = details.publish();
        out.text(publish == null ? null : publish.word()).text(details.license());
        out.number(details.also().size());
        details.also()
                .forEach(other -> out.text(other.source()).text(other.url()).text(other.title()));
        tree(details.params(), out);
    }

    /** What {@link #details} wrote. */
    static Details details(Unpacker in) throws IOException {
        String[] authors = new String[in.count()];
        for (int i = 0; i < authors.length; i++) {
            authors[i] = needed(in);
        }
        String url = in.text();
        boolean declared = in.flag();
        String excerpt = needed(in);
        Picture image = picture(in);
        String language = in.text();
        String slug = in.text();
        String publish = in.text();
        return new Details(
                List.of(authors),
                url,
                declared ? excerpt : null,
                excerpt,
                image,
                language,
                slug,
                publish == null ? null : Publish.of(publish),
                in.text(),
                also(in),
                params(in));
    }

    private static void date(@Nullable Published date, Packer out) {
        if (date == null) {
            out.number(0);
        } else {
            Instant instant = date.instant();
            out.number(date.timed() ? 2 : 1)
                    .whole(instant.getEpochSecond())
                    .number(instant.getNano())
                    .whole(date.day().toEpochDay());
        }
    }

    private static @Nullable Published date(Unpacker in, Pool pool) throws IOException {
        long kind = in.number();
        if (kind == 0) {
            return null;
        }
        Instant instant = Instant.ofEpochSecond(in.whole(), in.number());
        return new Published(instant, pool.day(in.whole()), kind == 2);
    }

    private static void texts(List<String> texts, Packer out) {
        out.number(texts.size());
        texts.forEach(out::shared);
    }

    private static List<String> texts(Unpacker in, Pool pool) throws IOException {
        int size = in.count();
        if (size == 0) {
            return List.of();
        }
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            texts[i] = Unpacker.needed(in.shared());
        }
        return pool.one(List.of(texts));
    }

    private static List<EntityName> entities(Unpacker in, Pool pool) throws IOException {
        int size = in.count();
        List<EntityName> names = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            names.add(pool.name(Unpacker.needed(in.shared()), ArticlePacking::name));
        }
        return List.copyOf(names);
    }

    /** The number of its type is a digit. */
    private static EntityName name(String packed) {
        return new EntityName(EntityType.ALL.get(packed.charAt(0) - '0'), packed.substring(1));
    }

    private static void picture(@Nullable Picture image, Packer out) {
        out.flag(image != null);
        if (image != null) {
            out.text(image.url()).text(image.alt()).text(image.caption()).text(image.credit());
        }
    }

    private static @Nullable Picture picture(Unpacker in) throws IOException {
        return in.flag() ? new Picture(needed(in), needed(in), in.text(), in.text()) : null;
    }

    private static List<Reprint> also(Unpacker in) throws IOException {
        int size = in.count();
        List<Reprint> also = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            also.add(new Reprint(in.text(), in.text(), in.text()));
        }
        return List.copyOf(also);
    }

    private static List<Correction> corrections(Unpacker in, Pool pool) throws IOException {
        int size = in.count();
        List<Correction> corrections = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Published date = date(in, pool);
            if (date != null) {
                corrections.add(new Correction(date, needed(in)));
            }
        }
        return List.copyOf(corrections);
    }

    private static void tree(Object value, Packer out) {
        if (value instanceof Map<?, ?> map) {
            out.number(MAP).number(map.size());
            map.forEach((key, inner) -> {
                out.text(String.valueOf(key));
                tree(inner, out);
            });
        } else if (value instanceof List<?> list) {
            out.number(LIST).number(list.size());
            list.forEach(inner -> tree(inner, out));
        } else {
            out.number(TEXT).text(String.valueOf(value));
        }
    }

    private static Object tree(Unpacker in) throws IOException {
        int kind = (int) in.number();
        if (kind == TEXT) {
            return needed(in);
        }
        int size = in.count();
        if (kind == LIST) {
            List<Object> list = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                list.add(tree(in));
            }
            return list;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(needed(in), tree(in));
        }
        return map;
    }

    private static Map<String, Object> params(Unpacker in) throws IOException {
        Map<String, Object> params = new LinkedHashMap<>();
        if (tree(in) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> params.put(String.valueOf(key), value));
        }
        return params.isEmpty() ? Map.of() : params;
    }

    private static String needed(Unpacker in) throws IOException {
        return Unpacker.needed(in.text());
    }
}
