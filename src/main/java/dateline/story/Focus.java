package dateline.story;

import java.util.Arrays;

/** An article that is compared with all of the last days. */
final class Focus {
    private final Sighting own;
    private final int first;
    private final double[] bodies;
    private final double[] titles;
    private final double[] leads;

    /**
     * Compares what is compared by terms.
     *
     * @param first number of the oldest of the others
     * @param count how many others there are
     */
    Focus(Sighting own, Shelf bodies, Shelf titles, Shelf leads, int first, int count) {
        this.own = own;
        this.first = first;
        this.bodies = bodies.cosines(own.body(), first, count);
        this.titles = titles.cosines(own.title(), first, count);
        this.leads = leads.cosines(own.lead(), first, count);
    }

    /** How likely another reports the same event. */
    Likeness of(Sighting other) {
        int i = other.number() - first;
        return new Likeness(
                bodies[i], titles[i], leads[i], (int) Math.abs(own.day() - other.day()), contradicts(other.figures()));
    }

    /** Whether both headlines have numbers, and none in common: the quarter before, another death toll. */
    private boolean contradicts(int[] others) {
        int[] figures = own.figures();
        return figures.length > 0
                && others.length > 0
                && Arrays.stream(figures).noneMatch(figure -> Arrays.binarySearch(others, figure) >= 0);
    }
}
