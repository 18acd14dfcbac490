package dateline.drawing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * How often something happened in each day, week, month or year: bars with the period that they stand for, and the same as
 * rows.
 *
 * @param unit {@code day}, {@code week}, {@code month} or {@code year}, whichever gives no more than some forty bars
 * @param bars from the first period to the last, those without anything too
 */
public record Timeline(String unit, List<Bar> bars) {
    /** One period: its name, and how often. */
    public record Bar(String label, int count) {}

    private static final int DAYS = 35;
    private static final int WEEKS = 30;
    private static final int MONTHS = 40;
    private static final int WIDTH = 320;
    private static final int HEIGHT = 84;
    private static final int BASE = 66;
    private static final int TOP = 14;

    /** As English has them; the platform's change with its version. */
    private static final List<String> MONTH_NAMES =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** Counts by day; the days need not be in order. */
    public static Timeline of(Map<LocalDate, Integer> counts) {
        TreeMap<LocalDate, Integer> days = new TreeMap<>(counts);
        LocalDate first = days.firstKey();
        LocalDate last = days.lastKey();
        long span = ChronoUnit.DAYS.between(first, last) + 1;
        if (span <= DAYS) {
            return of("day", days, day -> day, day -> day.plusDays(1));
        }
        if (span <= WEEKS * 7L) {
            return of(
                    "week",
                    days,
                    day -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                    day -> day.plusWeeks(1));
        }
        return span <= MONTHS * 31L
                ? of("month", days, day -> day.withDayOfMonth(1), day -> day.plusMonths(1))
                : of("year", days, day -> day.withDayOfYear(1), day -> day.plusYears(1));
    }

    private static Timeline of(
            String unit,
            TreeMap<LocalDate, Integer> days,
            UnaryOperator<LocalDate> start,
            UnaryOperator<LocalDate> next) {
        TreeMap<LocalDate, Integer> periods = new TreeMap<>();
        days.forEach((day, count) -> periods.merge(start.apply(day), count, Integer::sum));
        List<Bar> bars = new ArrayList<>();
        for (LocalDate at = periods.firstKey(); !at.isAfter(periods.lastKey()); at = next.apply(at)) {
            bars.add(new Bar(label(unit, at), periods.getOrDefault(at, 0)));
        }
        return new Timeline(unit, List.copyOf(bars));
    }

    private static String label(String unit, LocalDate day) {
        String month = MONTH_NAMES.get(day.getMonthValue() - 1);
        return switch (unit) {
            case "year" -> Integer.toString(day.getYear());
            case "month" -> month + " " + YearMonth.from(day).getYear();
            default -> day.getDayOfMonth() + " " + month + " " + day.getYear();
        };
    }

    /** What the bars say, in one line: {@code Articles a week, 3 Mar 2025 to 4 Aug 2025}. */
    public String caption() {
        String from = bars.get(0).label();
        String to = bars.get(bars.size() - 1).label();
        return "Articles a " + unit + ", " + (from.equals(to) ? from : from + " to " + to);
    }

    /** The bars as a picture. */
    public String svg() {
        int most = bars.stream().mapToInt(Bar::count).max().orElse(1);
        double step = (double) WIDTH / bars.size();
        double width = Math.min(step * 0.8, 28);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < bars.size(); i++) {
            double height = (double) (BASE - TOP) * bars.get(i).count() / most;
            if (height > 0) {
                out.append("<rect x=\"")
                        .append(Svg.number(i * step + (step - width) / 2))
                        .append("\" y=\"")
                        .append(Svg.number(BASE - height))
                        .append("\" width=\"")
                        .append(Svg.number(width))
                        .append("\" height=\"")
                        .append(Svg.number(height))
                        .append("\"/>");
            }
        }
        out.append("<path d=\"M0 ").append(BASE).append("H").append(WIDTH).append("\"/>");
        out.append("<text x=\"0\" y=\"80\">")
                .append(Svg.escape(bars.get(0).label()))
                .append("</text>");
        if (bars.size() > 1) {
            out.append("<text x=\"")
                    .append(WIDTH)
                    .append("\" y=\"80\" text-anchor=\"end\">")
                    .append(Svg.escape(bars.get(bars.size() - 1).label()))
                    .append("</text>");
        }
        out.append("<text x=\"0\" y=\"9\">most: ").append(most).append("</text>");
        return Svg.picture("timeline", WIDTH, HEIGHT, caption(), out.toString());
    }
}
