package dateline.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Says whether the cleaning of a text kept its promises: nothing is invented, and what is gone is listed. */
public final class CleaningJudge {
    private CleaningJudge() {}

    /** Cleans a text and fails when a removal is not where it says, or a character is neither kept nor removed. */
    public static void check(String raw) {
        CleanText text = TextCleaner.clean(raw);
        removalsStandWhereTheySay(raw, text.removals());
        if (text.removals().stream().noneMatch(gone -> gone.rule().equals("broken-encoding"))) {
            assertThat(visible(text.body().text())).as(raw).isEqualTo(visible(without(raw, text.removals())));
        }
    }

    private static void removalsStandWhereTheySay(String raw, List<Removal> removals) {
        int[] points = raw.codePoints().toArray();
        int end = 0;
        for (Removal removal : removals) {
            assertThat(removal.offset()).as(raw).isGreaterThanOrEqualTo(end);
            end = removal.offset() + removal.length();
            assertThat(new String(points, removal.offset(), removal.length()))
                    .as(raw)
                    .isEqualTo(removal.text());
        }
    }

    private static String without(String raw, List<Removal> removals) {
        int[] points = raw.codePoints().toArray();
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Removal removal : removals) {
            rest.append(new String(points, at, removal.offset() - at));
            at = removal.offset() + removal.length();
        }
        return rest.append(new String(points, at, points.length - at)).toString();
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Layout.space(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
