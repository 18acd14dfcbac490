package dateline.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The text that a page states for search engines as {@code articleBody} of schema.org in JSON-LD. It is found by its key
 * alone, so that a script that is not quite JSON still gives it.
 */
final class StatedBody {
    private static final String KEY = "\"articleBody\"";

    private StatedBody() {}

    /** The longest that is stated, as plain words; empty when there is none. */
    static String of(Document page) {
        String longest = "";
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").contains("ld+json")) {
                String found = find(script.data());
                longest = found.length() > longest.length() ? found : longest;
            }
        }
        return longest;
    }

    private static String find(String json) {
        int key = json.indexOf(KEY);
        if (key < 0) {
            return "";
        }
        int quote = json.indexOf('"', key + KEY.length());
        return quote < 0 ? "" : plain(string(json, quote + 1));
    }

    /** A JSON string whose opening quote was read. */
    private static String string(String json, int from) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < json.length() && json.charAt(i) != '"'; i++) {
            char c = json.charAt(i);
            if (c != '\\' || i + 1 == json.length()) {
                out.append(c);
            } else {
                c = json.charAt(++i);
                if (c == 'u' && json.length() > i + 4) {
                    out.append(hex(json.substring(i + 1, i + 5)));
                    i += 4;
                } else {
                    out.append("nrtbf".indexOf(c) >= 0 ? ' ' : c);
                }
            }
        }
        return out.toString();
    }

    private static char hex(String digits) {
        try {
            return (char) Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            return ' ';
        }
    }

    private static String plain(String text) {
        String words = Parser.unescapeEntities(text, false);
        return words.indexOf('<') < 0 ? words : words.replaceAll("<[^<>]{0,500}>", " ");
    }
}
