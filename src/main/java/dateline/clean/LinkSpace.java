package dateline.clean;

/** The space that stays before a mark where the mark-up of a link ended: {@code support for Ukraine , emphasizing}. */
final class LinkSpace {
    private LinkSpace() {}

    /**
     * Whether the space before a place should not be there.
     *
     * @param place of the first character behind the space
     * @param end of the line
     * @param before the last character before the space
     */
    static boolean at(String text, int place, int end, char before) {
        if (!Character.isLetterOrDigit(before) && ")\"\u201d\u2019'%".indexOf(before) < 0) {
            return false;
        }
        char mark = text.charAt(place);
        if (mark == ',' || mark == '.') {
            return ends(text, place + 1, end) && !(place + 2 < end && text.charAt(place + 2) == mark);
        }
        boolean apostrophe = mark == '\'' || mark == '\u2019';
        return apostrophe && place + 1 < end && text.charAt(place + 1) == 's' && ends(text, place + 2, end);
    }

    private static boolean ends(String text, int place, int end) {
        return place >= end || Layout.space(text.charAt(place));
    }
}
