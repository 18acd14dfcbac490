package dateline.story;

/** An article as the grouper sees it on its day. One is equal only to itself. */
final class Sighting {
    /** Heaviest terms of an article by which others find it. */
    private static final int KEYS = 30;

    private final int number;
    private final long day;
    private final int story;
    private final Vector body;
    private final Vector title;
    private final Vector lead;
    private final int[] figures;
    private final Vector keys;

    /**
     * Weighs the terms of an article.
     *
     * @param number of the article
     * @param day since 1970
     * @param story number of the first article of its story
     * @param terms those of the sketch by their {@link Numbering}
     * @param rarity as it was on that day
     */
    Sighting(int number, long day, int story, Sketch sketch, int[] terms, Rarity rarity) {
        double[] rare = rarity.of(terms);
        this.number = number;
        this.day = day;
        this.story = story;
        this.body = Vector.of(terms, sketch.counts(), rare);
        this.title = Vector.at(Sketch.TITLE, sketch.places(), terms, rare);
        this.lead = Vector.at(Sketch.LEAD, sketch.places(), terms, rare);
        this.figures = sketch.at(Sketch.FIGURE);
        this.keys = body.heaviest(KEYS);
    }

    private Sighting(Sighting other, int story) {
        this.number = other.number;
        this.day = other.day;
        this.story = story;
        this.body = other.body;
        this.title = other.title;
        this.lead = other.lead;
        this.figures = other.figures;
        this.keys = other.keys;
    }

    /** The same article in a story. */
    Sighting in(int other) {
        return new Sighting(this, other);
    }

    int number() {
        return number;
    }

    long day() {
        return day;
    }

    int story() {
        return story;
    }

    Vector body() {
        return body;
    }

    Vector title() {
        return title;
    }

    Vector lead() {
        return lead;
    }

    /** The numbers in the headline, in ascending order. */
    int[] figures() {
        return figures;
    }

    Vector keys() {
        return keys;
    }
}
