package dateline.page;

import dateline.text.English;
import dateline.text.Fingerprint;
import dateline.text.Phrases;
import dateline.view.EmailItemView;
import dateline.view.EmailSectionView;
import dateline.view.EmailView;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Locale;

/**
 * An edition as a mail message with a text and an HTML part (RFC 5322, RFC 2046). Marked as not sent, so that mail programs
 * open it as a draft.
 */
record Letter(String title, String from, ZonedDateTime date, EmailView email, Phrases words) {
    /** Characters; RFC 2045 allows 76 with the sign at the end. */
    private static final int LINE = 75;

    /** As long as {@code =C3}. */
    private static final int CODE = 3;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Characters of a line of plain text. */
    private static final int WIDTH = 72;

    /** Characters of an encoded word, so that the name of the header fits on its line too. */
    private static final int WORD = 50;

    private static final String END = "\r\n";

    /** The letter as plain text, without signs that a careless program might take for markup. */
    static String text(String title, EmailView email, Phrases words) {
        return lines(title, email, words).replace('<', '\u2039').replace('>', '\u203a');
    }

    private static String lines(String title, EmailView email, Phrases words) {
        StringBuilder out = new StringBuilder();
        line(out, title);
        line(out, email.day());
        line(out, email.url());
        for (EmailSectionView section : email.sections()) {
            out.append('\n');
            line(out, section.heading().toUpperCase(Locale.ROOT));
            section.items().forEach(item -> item(out, item));
        }
        if (!email.more().isEmpty()) {
            out.append('\n');
            line(out, words.say("Also today").toUpperCase(Locale.ROOT));
            email.more().forEach(item -> item(out, new EmailItemView(item.title(), item.url(), "", item.note())));
        }
        if (email.left() > 0) {
            line(
                    out,
                    words.count(email.left(), "{n} more in the edition", "{n} more in the edition") + ": "
                            + email.url());
        }
        return out.toString();
    }

    private static void item(StringBuilder out, EmailItemView item) {
        out.append('\n');
        line(out, item.title() + (item.note().isEmpty() ? "" : " (" + item.note() + ")"));
        if (!item.summary().isEmpty()) {
            line(out, item.summary());
        }
        out.append(item.url()).append('\n');
    }

    /** Broken between words. */
    private static void line(StringBuilder out, String text) {
        int length = 0;
        for (String word : text.split(" +", -1)) {
            if (length > 0 && length + word.length() + 1 > WIDTH) {
                out.append('\n');
                length = 0;
            }
            out.append(length == 0 ? "" : " ").append(word);
            length += word.length() + (length == 0 ? 0 : 1);
        }
        out.append('\n');
    }

    /** The whole message. */
    byte[] draft(String html) {
        String text = text(title, email, words);
        String boundary =
                "part-" + Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 16);
        StringBuilder out = new StringBuilder(html.length() + text.length() + 1024);
        header(out, "From", word(title) + END + " <" + from + ">");
        header(out, "Subject", word(title + ": " + email.day()));
        header(out, "Date", English.rfc822(date));
        header(out, "X-Unsent", "1");
        header(out, "MIME-Version", "1.0");
        header(out, "Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
        part(out, boundary, "text/plain", text);
        part(out, boundary, "text/html", html);
        out.append(END).append("--").append(boundary).append("--").append(END);
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append(END);
    }

    private static void part(StringBuilder out, String boundary, String type, String content) {
        out.append(END).append("--").append(boundary).append(END);
        header(out, "Content-Type", type + "; charset=utf-8");
        header(out, "Content-Transfer-Encoding", "quoted-printable");
        out.append(END);
        quotedPrintable(out, content);
    }

    /** RFC 2045, 6.7. */
    private static void quotedPrintable(StringBuilder out, String text) {
        int length = 0;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            char c = (char) (bytes[i] & 0xff);
            if (c == '\n') {
                out.append(END);
                length = 0;
                continue;
            }
            boolean last = i + 1 == bytes.length || bytes[i + 1] == '\n';
            boolean plain = (c > ' ' && c < 0x7f && c != '=') || (c == ' ' && !last);
            int size = plain ? 1 : CODE;
            if (length + size > LINE) {
                out.append('=').append(END);
                length = 0;
            }
            if (plain) {
                out.append(c);
            } else {
                code(out, bytes[i]);
            }
            length += size;
        }
        out.append(END);
    }

    private static void code(StringBuilder out, byte b) {
        out.append('=').append(HEX.toHexDigits(b));
    }

    /** A header's value as encoded words of at most 75 characters (RFC 2047), each of whole characters. */
    private static String word(String value) {
        StringBuilder out = new StringBuilder();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < value.length(); ) {
            int point = value.codePointAt(i);
            StringBuilder own = new StringBuilder();
            for (byte b : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                if (letter((char) (b & 0xff))) {
                    own.append((char) b);
                } else {
                    code(own, b);
                }
            }
            if (piece.length() + own.length() > WORD) {
                out.append("=?utf-8?Q?").append(piece).append("?=").append(END).append(' ');
                piece.setLength(0);
            }
            piece.append(own);
            i += Character.charCount(point);
        }
        return out.append("=?utf-8?Q?").append(piece).append("?=").toString();
    }

    private static boolean letter(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
