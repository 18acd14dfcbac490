package dateline.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names of months in the languages that news come in, whole and short, to their numbers. Our own table, since the tables
 * of the platform change with its version. A word that stands for different months in different languages (Croatian and
 * Czech share some) is left out.
 *
 * <pre>MonthNames.number("févr") -> 2</pre>
 */
final class MonthNames {
    private static final List<String> NAMES = List.of(
            "january jan januar janner jaenner janvier janv enero ene gennaio gen janeiro januari stycznia styczen sty"
                    + " ledna leden tammikuuta tammikuu ianuarie ian ocak januar gener января январь янв січня",
            "february feb februar feber fevrier fevr fev febrero febbraio fevereiro februari lutego luty lut unora unor"
                    + " helmikuuta helmikuu februarie subat febrer febr февраля февраль фев лютого",
            "march mar marz maerz mrz mars marzo marco maart mrt marca marzec brezna brezen maaliskuuta maaliskuu martie"
                    + " mart marts marc марта март мар березня",
            "april apr avril avr abril abr aprile kwietnia kwiecien kwi dubna duben huhtikuuta huhtikuu aprilie nisan"
                    + " aprilis апреля апрель апр квітня",
            "may mai mayo maggio mag maio mei maja maj kvetna kveten toukokuuta toukokuu mayis maig maius мая май травня",
            "june jun juni juin junio giugno giu junho czerwca czerwiec cze cervna cerven kesakuuta kesakuu iunie haziran"
                    + " juny juno junius июня июнь июн червня",
            "july jul juli juillet juil julio luglio lug julho lipca lipiec cervence cervenec heinakuuta heinakuu iulie"
                    + " temmuz juliol julius июля июль июл липня",
            "august aug aout agosto ago augustus augusti sierpnia sierpien sie srpna srpen elokuuta elokuu agustos agost"
                    + " agustus augusztus августа август авг серпня",
            "september sep sept septembre septiembre setiembre settembre set setembro wrzesnia wrzesien wrz zari syyskuuta"
                    + " syyskuu septembrie eylul setembre szeptember сентября сентябрь сен сент вересня",
            "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika pazdziernik paz rijna rijen"
                    + " lokakuuta lokakuu octombrie ekim октября октябрь окт жовтня",
            "november nov novembre noviembre novembro listopada listopadu marraskuuta marraskuu noiembrie kasim ноября"
                    + " ноябрь ноя листопада",
            "december dec dez dezember decembre diciembre dic dicembre dezembro grudnia grudzien gru prosince prosinec"
                    + " joulukuuta joulukuu decembrie aralik desember des desembre декабря декабрь дек грудня");

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int month = 1; month <= NAMES.size(); month++) {
            for (String name : NAMES.get(month - 1).split(" ", -1)) {
                numbers.put(fold(name), month);
            }
        }
        return Map.copyOf(numbers);
    }

    /**
     * The month that a folded word names, from 1 to 12; 0 when it names none.
     *
     * @param folded a word as {@link #fold} gives it
     */
    static int number(String folded) {
        return NUMBERS.getOrDefault(folded, 0);
    }

    /** A word in lower case without accents: {@code Février -> fevrier}, {@code MÄRZ -> marz}. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower;
        }
        StringBuilder out = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == 'ı' ? 'i' : c == 'ł' ? 'l' : c)
                .forEach(c -> out.append((char) c));
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
