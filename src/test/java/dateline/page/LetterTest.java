package dateline.page;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Phrases;
import dateline.view.EmailItemView;
import dateline.view.EmailSectionView;
import dateline.view.EmailView;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTest {
    private static final EmailView EMAIL = new EmailView(
            "Wednesday, 20 August 2025",
            "https://example.org/2025/08/20/",
            3,
            1,
            List.of(new EmailSectionView(
                    "Top stories",
                    List.of(new EmailItemView(
                            "Ferry strikes barge",
                            "https://example.org/stories/2025-08-20-ferry/",
                            "The island ferry Skua struck a barge in thick fog off Cape Merrow, and forty people were hurt.",
                            "Quay Post, update 1")))),
            List.of(new EmailItemView("A café reopens", "https://example.org/2025/08/20/cafe/", "", "")),
            1,
            List.of());

    @Test
    void plain_text_has_lines_that_every_mail_program_shows() {
        assertThat(Letter.text("The Digest", EMAIL, Phrases.ENGLISH)).isEqualTo("""
                The Digest
                Wednesday, 20 August 2025
                https://example.org/2025/08/20/

                TOP STORIES

                Ferry strikes barge (Quay Post, update 1)
                The island ferry Skua struck a barge in thick fog off Cape Merrow, and
                forty people were hurt.
                https://example.org/stories/2025-08-20-ferry/

                ALSO TODAY

                A café reopens
                https://example.org/2025/08/20/cafe/
                1 more in the edition: https://example.org/2025/08/20/
                """);
    }

    @Test
    void a_draft_is_plain_ascii_in_short_lines() {
        ZonedDateTime day = ZonedDateTime.of(2025, 8, 20, 0, 0, 0, 0, ZoneOffset.UTC);
        Letter letter = new Letter("Zürich\r\nBcc: x@example.org", "noreply@example.org", day, EMAIL, Phrases.ENGLISH);
        String draft = new String(letter.draft("<p>Ä = 1 </p>\n"), StandardCharsets.UTF_8);

        assertThat(draft.lines()).allMatch(line -> line.length() <= 76);
        assertThat(draft.chars()).allMatch(c -> c < 0x80);
        assertThat(draft)
                .contains("From: =?utf-8?Q?Z=C3=BCrich=0D=0ABcc=3A=20x=40example=2Eorg?=\r\n <noreply@example.org>\r\n")
                .contains("Date: Wed, 20 Aug 2025 00:00:00 +0000\r\n")
                .contains("A caf=C3=A9 reopens\r\n")
                .contains("<p>=C3=84 =3D 1 </p>\r\n")
                .contains("\r\n\r\n--part-");
        assertThat(draft.substring(0, draft.indexOf("\r\n\r\n"))).doesNotContain("\nBcc:");
    }
}
