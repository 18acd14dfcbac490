package dateline.text;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Time zones by the letters that people write behind a time: those of RFC 822 and what European and American news use.
 * Letters that stand for zones on different continents are known as zones, but as none in particular.
 */
final class ZoneNames {
    private static final Map<String, String> OFFSETS = Map.ofEntries(
            Map.entry("z", "Z"),
            Map.entry("utc", "Z"),
            Map.entry("gmt", "Z"),
            Map.entry("ut", "Z"),
            Map.entry("wet", "Z"),
            Map.entry("est", "-05:00"),
            Map.entry("edt", "-04:00"),
            Map.entry("cst", "-06:00"),
            Map.entry("cdt", "-05:00"),
            Map.entry("mst", "-07:00"),
            Map.entry("mdt", "-06:00"),
            Map.entry("pst", "-08:00"),
            Map.entry("pdt", "-07:00"),
            Map.entry("akst", "-09:00"),
            Map.entry("akdt", "-08:00"),
            Map.entry("hst", "-10:00"),
            Map.entry("bst", "+01:00"),
            Map.entry("west", "+01:00"),
            Map.entry("cet", "+01:00"),
            Map.entry("mez", "+01:00"),
            Map.entry("cest", "+02:00"),
            Map.entry("mesz", "+02:00"),
            Map.entry("eet", "+02:00"),
            Map.entry("eest", "+03:00"),
            Map.entry("msk", "+03:00"),
            Map.entry("jst", "+09:00"),
            Map.entry("kst", "+09:00"),
            Map.entry("aest", "+10:00"),
            Map.entry("aedt", "+11:00"),
            Map.entry("nzst", "+12:00"),
            Map.entry("nzdt", "+13:00"));

    /** American zones that change with the season. */
    private static final Map<String, String> REGIONS = Map.of(
            "et", "America/New_York",
            "ct", "America/Chicago",
            "mt", "America/Denver",
            "pt", "America/Los_Angeles");

    /** India, Ireland and Israel; Arabia and the Atlantic; and so on. */
    private static final Set<String> AMBIGUOUS = Set.of("ist", "ast", "sst", "pkt", "sast", "wib", "local");

    private static final int EAST = 14 * 60;
    private static final int WEST = 12 * 60;

    private ZoneNames() {}

    static boolean known(String folded) {
        return OFFSETS.containsKey(folded) || REGIONS.containsKey(folded) || AMBIGUOUS.contains(folded);
    }

    /** The offset at a local time; null when the letters are ambiguous. */
    static @Nullable ZoneOffset offset(String folded, LocalDateTime time) {
        String offset = OFFSETS.get(folded);
        if (offset != null) {
            return ZoneOffset.of(offset);
        }
        String region = REGIONS.get(folded);
        return region == null ? null : ZoneId.of(region).getRules().getOffset(time);
    }

    /**
     * The offset of hours and minutes; null when no place on earth has it.
     *
     * @param sign 1 for east, -1 for west
     */
    static @Nullable ZoneOffset offset(int sign, int hours, int minutes) {
        int east = sign * (hours * 60 + minutes);
        if (minutes % 15 != 0 || minutes > 59 || east > EAST || east < -WEST) {
            return null;
        }
        try {
            return ZoneOffset.ofTotalSeconds(east * 60);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
