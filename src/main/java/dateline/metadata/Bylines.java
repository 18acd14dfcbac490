package dateline.metadata;

import dateline.text.DateText;
import dateline.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names out of bylines.
 *
 * <pre>
 * "By Ada Holt and Per Lind, MD | Nov 18, 2019" -> Ada Holt, Per Lind
 * </pre>
 */
final class Bylines {
    private static final int MAX_NAMES = 20;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 7;

    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** What stands before names. */
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:(?:written|posted|published|story|words|text|article|reported|authored|created|blog|post|guest|analysis"
                    + "|opinion|review|photos?|submitted|geschrieben|verfasst|publié|écrit|ecrit|publicado|escrito|scritto"
                    + "|pubblicato|geschreven) ){0,2}(?:by|von|par|por|di|door|av|af|przez|de la)(?:[: |]+|$)"
                    + "|(?:by|von|authors?|writers?|written by|autor(?:in|en)?|auteurs?|autore|redaktion|text|contributors?) ?[:|]+ ?"
                    + "|author (?=[A-Z])|about (?:the author )?(?=[A-Z])|(?:(?:view|see|read) )?(?:all |more )*(?:posts?|articles?|stories|reviews|more|blogs?) (?:by|from|of) |(?:view|see) all of ) *",
            CASE);

    private static final Pattern BEGINS = Pattern.compile(
            "^(?:(?:written|posted|published|story|words|text|article|authored|reported|geschrieben) )?(?:by|von|par|por|door)\\b.*",
            CASE);

    /** Where names end and something else begins. */
    private static final Pattern END = Pattern.compile(
            " ?[|•·»›←→]| [-–—] | (?:on|in|at|am|le|el) (?=[A-Z0-9])|(?:\\b(?:updated|published|posted|last|reviewed"
                    + "|medically|edited|fact|photo|photography|images?|share|follow|aktualisiert|veröffentlicht|with contributions"
                    + "|minutes?|read|about the author|view all|see all|more (?:by|from)|is an?|has been|contributor since|says|see all|'s (?:reviews|posts|website)|’s (?:reviews|posts))\\b)"
                    + "|https?:|www\\.|\\S+@\\S+| @|\\b[0-9]{1,2}[./:-][0-9]|[0-9]+ ?min",
            CASE);

    private static final Pattern BETWEEN =
            Pattern.compile(" *[;,&/\n] *(?:and |und |et |y )?| +(?:and|und|et|y|en|och|og) +", CASE);

    /** Degrees and the like: {@code MD}, {@code Ph.D.}, {@code CFP®}, {@code Jr.}. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?:[A-Z]\\.?){2,6}-?[A-Z]{0,4}[®™]?|Ph\\.?D\\.?|[JS]r\\.?|Esq\\.?|M\\.?Ed\\.?|Psy\\.?D\\.?|Pharm\\.?D\\.?|LCSW.*|MSc|BSc|EdD");

    private static final Pattern ROLE = Pattern.compile(
            "\\b(?:editor|writer|reporter|correspondent|contributor|columnist|manager|director|officer|founder|ceo|author"
                    + "|redakteur|redakteurin|journalist|producer|analyst|president|professor|lead|head|specialist|strategist)\\b",
            CASE);

    private static final Pattern SHAPE = Pattern.compile(
            "\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|de|van|von|der|den|la|le|di|da|dos|del|bin|al|el|y)){1,4}");

    /** A label alone, whose names follow elsewhere. */
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:written|posted|published|article|story|words|reported|text|created|authored) )?(?:by|von|par|por)[: ]*|(?:author|authors|author\\(s\\)|contributors?|writers?|autor(?:in|en)?|auteurs?|auteur\\(s\\))[: ]*",
            CASE);

    /** What stands where names stand and is none. */
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:(?:written|posted|published|edited|reviewed|created|article|story|medically reviewed|fact checked|powered)(?: by| on)?|by|from|the|and|in|on|author|authors|the author|about the author|updated|view full profile|full profile|profile|read more|more|share|follow|see more|view bio|bio|null|undefined|none|unknown|n/a|verified expert|home|blog|last modified|last updated|published|press release|log in|sign up|share post|search|menu|subscribe)",
            CASE);

    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}.*");

    private Bylines() {}

    /** Whether a text begins as a byline does. */
    static boolean begins(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** Whether a text says that names follow: {@code Author:}, {@code Written by}. */
    static boolean isLabel(String text) {
        return text.length() < LONGEST_NAME && LABEL.matcher(text).matches();
    }

    /** Whether a text looks like the name of a person: two to five capitalised words. */
    static boolean shaped(String text) {
        return text.length() <= LONGEST_NAME && SHAPE.matcher(text).matches();
    }

    /** The names in a byline, without "By", dates, degrees and roles; empty when there are none. */
    static List<String> names(String byline) {
        if (byline.startsWith("http") || byline.startsWith("www.") || byline.startsWith("@")) {
            return List.of();
        }
        String text = untilEnd(withoutLead(byline));
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(text, MAX_NAMES)) {
            String name = trimmed(part);
            boolean extra = !names.isEmpty() && ROLE.matcher(name).find();
            if (isName(name) && !extra && !names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String withoutLead(String byline) {
        String text = byline.strip();
        Matcher lead = LEAD.matcher(text);
        for (int i = 0; i < 2 && lead.find(); i++) {
            text = text.substring(lead.end());
            lead.reset(text);
        }
        return text;
    }

    private static String untilEnd(String text) {
        int end = text.length();
        Matcher stop = END.matcher(text);
        if (stop.find() && stop.start() > 0) {
            end = stop.start();
        }
        String names = text.substring(0, end);
        if (names.chars().noneMatch(Character::isDigit)) {
            return names;
        }
        return DateText.find(names)
                .map(found -> names.substring(0, found.start()))
                .orElse(names);
    }

    private static String trimmed(String part) {
        String name = PlainText.oneLine(part);
        int start = 0;
        int end = name.length();
        while (start < end && "-–—:,.|*\"“”'’()".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "-–—:,|*\"“”'’(".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end).strip();
    }

    private static boolean isName(String name) {
        return name.length() > 1
                && name.length() <= LONGEST_NAME
                && name.chars().filter(c -> c == ' ').count() < MOST_WORDS
                && LETTERS.matcher(name).matches()
                && !DEGREE.matcher(name).matches()
                && !NO_NAME.matcher(name).matches()
                && !name.contains("://");
    }
}
