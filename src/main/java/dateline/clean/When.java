package dateline.clean;

/** Dates and times as regular expressions, as time stamps write them. */
final class When {
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    /** {@code Nov 18, 2019}, {@code 18 November 2019}, {@code 2019-11-18}, {@code 18.11.2019}. */
    static final String DATE = "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?"
            + "(?:" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + ",? \\d{4}"
            + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./]\\d{4})";

    /** {@code 4:07 PM EST}. */
    static final String TIME =
            "\\d{1,2}(?::\\d\\d){0,2} ?(?:[AaPp]\\.?[Mm]\\.?)?(?: ?\\(?(?:[A-Z]{2,4}|GMT[+-]\\d{1,2}|UTC)\\)?(?![\\p{L}]))?";

    /** A clock time that cannot be any other number. */
    static final String CLOCK = "(?=\\d{1,2}:\\d\\d|\\d{1,2} ?[AaPp]\\.?[Mm])" + TIME;

    /** A date with or without time, in either order. */
    static final String MOMENT =
            "(?:" + CLOCK + ",? (?:on )?)?" + DATE + "(?:(?:,? at|,| [-\u2013|\u00b7\u2022@]|T)? ?" + CLOCK + ")?";

    private When() {}
}
