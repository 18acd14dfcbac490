package dateline.article;

import dateline.config.Publish;
import dateline.entity.EntityName;
import dateline.entity.EntityType;
import dateline.text.Packer;
import dateline.text.Unpacker;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How an article is kept in few bytes: every field of it, in order. */
final class ArticlePacking {
    private static final int TEXT = 0;
    private static final int LIST = 1;
    private static final int MAP = 2;

    private ArticlePacking() {}

    static void write(Article article, Packer out) {
        out.whole(article.fingerprint())
                .text(article.slug())
                .number(article.slugLine())
                .text(article.summary())
                .number(article.words());
        front(article.front(), out);
    }

    static Article read(String file, Unpacker in, Pool pool) throws IOException {
        long fingerprint = in.whole();
        String slug = needed(in);
        int slugLine = (int) in.number();
        String summary = needed(in);
        int words = (int) in.number();
        FrontMatter front = front(in, pool);
        String declared = front.summary();
        // One text in memory, as when it was read from the file.
        String shown = declared != null && declared.equals(summary) ? declared : summary;
        return new Article(file, fingerprint, front, slug, slugLine, shown, words);
    }

    private static void front(FrontMatter front, Packer out) {
        out.text(front.title());
        date(front.date(), out);
        date(front.updated(), out);
        out.shared(front.source());
        texts(front.authors(), out);
        out.text(front.url());
        texts(front.topics(), out);
        out.number(front.entities().size());
        front.entities().forEach(name -> out.number(name.type().place()).shared(name.name()));
        out.text(front.summary());
        picture(front.image(), out);
        out.shared(front.language()).text(front.slug());
        texts(front.aliases(), out);
        out.flag(front.draft()).flag(front.pinned()).flag(front.withdrawn());
        Publish publish = front.publish();
        out.shared(publish == null ? null : publish.word()).shared(front.license());
        out.number(front.also().size());
        front.also()
                .forEach(other -> out.shared(other.source()).text(other.url()).text(other.title()));
        out.number(front.corrections().size());
        front.corrections().forEach(correction -> {
            date(correction.date(), out);
            out.text(correction.text());
        });
        tree(front.params(), out);
    }

    private static FrontMatter front(Unpacker in, Pool pool) throws IOException {
        String title = needed(in);
        Published date = date(in);
        if (date == null) {
            throw new IOException("an article without a date");
        }
        Published updated = date(in);
        String source = in.shared();
        List<String> authors = texts(in, pool);
        String url = in.text();
        List<String> topics = texts(in, pool);
        List<EntityName> entities = entities(in, pool);
        String summary = in.text();
        Picture image = picture(in);
        String language = in.shared();
        String slug = in.text();
        List<String> aliases = texts(in, pool);
        boolean draft = in.flag();
        boolean pinned = in.flag();
        boolean withdrawn = in.flag();
        String publish = in.shared();
        return new FrontMatter(
                title,
                date,
                updated,
                source,
                authors,
                url,
                topics,
                entities,
                summary,
                image,
                language,
                slug,
                aliases,
                draft,
                pinned,
                withdrawn,
                publish == null ? null : Publish.of(publish),
                in.shared(),
                also(in),
                corrections(in),
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

    private static @Nullable Published date(Unpacker in) throws IOException {
        long kind = in.number();
        if (kind == 0) {
            return null;
        }
        Instant instant = Instant.ofEpochSecond(in.whole(), in.number());
        return new Published(instant, LocalDate.ofEpochDay(in.whole()), kind == 2);
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
            EntityType type = EntityType.ALL.get((int) in.number());
            names.add(pool.one(new EntityName(type, Unpacker.needed(in.shared()))));
        }
        return List.copyOf(names);
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
            also.add(new Reprint(in.shared(), in.text(), in.text()));
        }
        return List.copyOf(also);
    }

    private static List<Correction> corrections(Unpacker in) throws IOException {
        int size = in.count();
        List<Correction> corrections = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Published date = date(in);
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
                out.shared(String.valueOf(key));
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
            map.put(Unpacker.needed(in.shared()), tree(in));
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
