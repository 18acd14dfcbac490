package dateline.intake;

import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What stands between an ampersand and a semicolon, as a strict reader of XML takes it.
 *
 * <pre>
 * XmlReference.of("amp")   -> "&amp;amp;"
 * XmlReference.of("nbsp")  -> " " (U+00A0)
 * XmlReference.of("#146")  -> "’", since it means windows-1252 (HTML Standard, 13.2.5.80)
 * XmlReference.of("#1")    -> ""
 * XmlReference.of("a=b")   -> null
 * </pre>
 */
final class XmlReference {
    private static final Set<String> OF_XML = Set.of("amp", "lt", "gt", "quot", "apos");

    private XmlReference() {}

    /** The reference itself or its character; null when it is none. */
    static @Nullable String of(String name) {
        if (OF_XML.contains(name)) {
            return "&" + name + ";";
        }
        if (name.startsWith("#")) {
            return number(name);
        }
        String characters = Entities.getByName(name);
        return characters.isEmpty() ? null : escaped(characters);
    }

    private static @Nullable String number(String name) {
        boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
            if (code >= 0x80 && code < 0xa0) {
                return new String(new byte[] {(byte) code}, CharacterSets.WINDOWS_1252);
            }
            return isAllowed(code) ? "&#" + code + ";" : "";
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** XML 1.0 section 2.2 (Char), less what it discourages. */
    static boolean isAllowed(int code) {
        boolean control =
                (code < 0x20 && code != '\t' && code != '\n' && code != '\r') || (code >= 0x7f && code < 0xa0);
        boolean surrogate = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
        boolean nonCharacter = (code & 0xfffe) == 0xfffe || code > Character.MAX_CODE_POINT;
        return !control && !surrogate && !nonCharacter;
    }

    private static String escaped(String characters) {
        StringBuilder out = new StringBuilder();
        characters.codePoints().forEach(code -> {
            if (code < 0x80) {
                out.append("&#").append(code).append(';');
            } else {
                out.appendCodePoint(code);
            }
        });
        return out.toString();
    }
}
