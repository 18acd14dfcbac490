package dateline.metadata;

import java.util.Arrays;
import java.util.List;

/** Where in a page a {@link Clue} comes from. */
enum Origin {
    /** {@code headline} or {@code name} of an article in JSON-LD. */
    LD_TITLE(Field.TITLE),
    /** {@code headline} or {@code name} of the page in JSON-LD. */
    LD_PAGE_TITLE(Field.TITLE),
    /** {@code og:title}. */
    OG_TITLE(Field.TITLE),
    /** {@code twitter:title}. */
    TWITTER_TITLE(Field.TITLE),
    /** Dublin Core, Parsely, citations and the like. */
    META_TITLE(Field.TITLE),
    /** {@code itemprop=headline}, also of RDFa. */
    ITEM_TITLE(Field.TITLE),
    /** An element of a class such as {@code entry-title}. */
    CLASS_TITLE(Field.TITLE),
    /** The first heading. */
    H1(Field.TITLE),
    /** A heading of the second order. */
    H2(Field.TITLE),
    /** The title of the window. */
    WINDOW_TITLE(Field.TITLE),
    /** A part of one of these, before or behind a dash or a bar. */
    TITLE_PART(Field.TITLE),

    /** {@code datePublished} of an article in JSON-LD. */
    LD_PUBLISHED(Field.DATE),
    /** {@code dateModified} of an article in JSON-LD. */
    LD_MODIFIED(Field.DATE),
    /** {@code datePublished} of the page in JSON-LD. */
    LD_PAGE_PUBLISHED(Field.DATE),
    /** {@code dateModified} of the page in JSON-LD. */
    LD_PAGE_MODIFIED(Field.DATE),
    /** {@code article:published_time} and its like. */
    META_PUBLISHED(Field.DATE),
    /** {@code article:modified_time} and its like. */
    META_MODIFIED(Field.DATE),
    /** A date of which the page does not say what happened then. */
    META_DATE(Field.DATE),
    /** {@code itemprop=datePublished}, also of RDFa, hEntry and hAtom. */
    ITEM_PUBLISHED(Field.DATE),
    /** {@code itemprop=dateModified}, also of RDFa, hEntry and hAtom. */
    ITEM_MODIFIED(Field.DATE),
    /** The {@code datetime} of a time element. */
    TIME(Field.DATE),
    /** Text of an element of a class such as {@code post-date}. */
    CLASS_DATE(Field.DATE),
    /** Text behind a word such as "Published". */
    TEXT_PUBLISHED(Field.DATE),
    /** Text behind a word such as "Updated". */
    TEXT_MODIFIED(Field.DATE),
    /** Any other text. */
    TEXT_DATE(Field.DATE),
    /** The address: {@code /2019/11/18/}. */
    URL_DATE(Field.DATE),
    /** {@code "datePublished": "..."} in data of a script that is no JSON-LD. */
    SCRIPT_PUBLISHED(Field.DATE),
    /** {@code "dateModified": "..."} in data of a script that is no JSON-LD. */
    SCRIPT_MODIFIED(Field.DATE),

    /** {@code author} of an article in JSON-LD. */
    LD_AUTHOR(Field.AUTHOR),
    /** {@code author} of the page in JSON-LD. */
    LD_PAGE_AUTHOR(Field.AUTHOR),
    /** {@code name=author} and its like. */
    META_AUTHOR(Field.AUTHOR),
    /** "Written by" of a preview card. */
    CARD_AUTHOR(Field.AUTHOR),
    /** {@code itemprop=author}, also of RDFa. */
    ITEM_AUTHOR(Field.AUTHOR),
    /** {@code rel=author}. */
    REL_AUTHOR(Field.AUTHOR),
    /** A link to an address such as {@code /author/ada-holt/}. */
    LINK_AUTHOR(Field.AUTHOR),
    /** An element of a class such as {@code author} or {@code byline}. */
    CLASS_AUTHOR(Field.AUTHOR),
    /** Text that begins with "By" or the like. */
    BYLINE(Field.AUTHOR),
    /** A name behind a word such as "Author", in a block of its own. */
    LABELLED_AUTHOR(Field.AUTHOR),
    /** A text that has the shape of a name, beside a date. */
    BESIDE_DATE(Field.AUTHOR),
    /** Names that follow each other in the same way. */
    GROUPED_AUTHOR(Field.AUTHOR);

    private final Field field;

    Origin(Field field) {
        this.field = field;
    }

    Field field() {
        return field;
    }

    /** All of a field, in order. */
    static List<Origin> of(Field field) {
        return Arrays.stream(values()).filter(origin -> origin.field == field).toList();
    }
}
