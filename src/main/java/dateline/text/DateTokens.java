package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into numbers, words and single marks, as {@link DateReader} wants it. Blanks are left out, but each token
 * knows whether one stood before it.
 *
 * <pre>"Nov 18th," -> Nov, 18, th, ","</pre>
 */
final class DateTokens {
    /** What a token is. */
    enum Kind {
        NUMBER,
        WORD,
        MARK,
        /** After the last one. */
        END
    }

    /**
     * One token.
     *
     * @param text digits as ASCII, words folded, marks as they are
     * @param start in UTF-16 units
     * @param end in UTF-16 units
     * @param apart whether a blank, or the start of the text, stands before it
     */
    record Token(Kind kind, String text, int start, int end, boolean apart) {
        boolean is(String word) {
            return text.equals(word);
        }

        /** Whether it is a number of so many digits. */
        boolean digits(int from, int to) {
            return kind == Kind.NUMBER && text.length() >= from && text.length() <= to;
        }

        /** Its value; only for a number of at most nine digits. */
        int value() {
            return Integer.parseInt(text);
        }
    }

    private final List<Token> tokens = new ArrayList<>();
    private final Token end;

    DateTokens(String text) {
        int i = 0;
        boolean apart = true;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                apart = true;
                i += Character.charCount(c);
            } else {
                int next = endOf(text, i);
                tokens.add(token(text.substring(i, next), i, next, apart));
                apart = false;
                i = next;
            }
        }
        end = new Token(Kind.END, "", text.length(), text.length(), true);
    }

    private static Kind kind(int c) {
        if (Character.isDigit(c)) {
            return Kind.NUMBER;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK ? Kind.WORD : Kind.MARK;
    }

    private static int endOf(String text, int start) {
        int first = text.codePointAt(start);
        Kind kind = kind(first);
        int i = start + Character.charCount(first);
        // The words year, month and day of Chinese and Japanese stand between digits without any blank.
        if (kind == Kind.MARK || Character.isIdeographic(first)) {
            return i;
        }
        while (i < text.length() && kind(text.codePointAt(i)) == kind) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    private static Token token(String part, int start, int end, boolean apart) {
        Kind kind = kind(part.codePointAt(0));
        return switch (kind) {
            case NUMBER -> new Token(kind, ascii(part), start, end, apart);
            case WORD -> new Token(kind, MonthNames.fold(part), start, end, apart);
            default -> new Token(kind, part, start, end, apart);
        };
    }

    private static String ascii(String digits) {
        StringBuilder out = new StringBuilder(digits.length());
        digits.codePoints().forEach(c -> out.append(Character.digit(c, 10)));
        return out.toString();
    }

    int size() {
        return tokens.size();
    }

    /** The token at a place, from 0; behind the last one, and before the first, one of kind {@link Kind#END}. */
    Token at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : end;
    }

    boolean mark(int i, String marks) {
        Token token = at(i);
        return token.kind() == Kind.MARK && marks.contains(token.text());
    }

    /** A mark with no blank around it: the dash of {@code 2019-11-18}. */
    boolean joint(int i, String marks) {
        return mark(i, marks) && !at(i).apart() && !at(i + 1).apart();
    }
}
