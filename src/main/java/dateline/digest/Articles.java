package dateline.digest;

import dateline.article.Article;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * Some of the published articles, by their numbers, see {@link Digest#number}: who needs only the numbers of a hundred thousand
 * need not look each of them up.
 */
public final class Articles extends AbstractList<Article> implements RandomAccess {
    private final List<Article> all;
    private final int[] numbers;
    private final int from;
    private final int to;

    private Articles(List<Article> all, int[] numbers, int from, int to) {
        this.all = all;
        this.numbers = numbers;
        this.from = from;
        this.to = to;
    }

    /** All of them, the last first. */
    static Articles reversed(List<Article> all) {
        int[] numbers = new int[all.size()];
        Arrays.setAll(numbers, place -> numbers.length - 1 - place);
        return new Articles(all, numbers, 0, numbers.length);
    }

    @Override
    public int size() {
        return to - from;
    }

    @Override
    public Article get(int place) {
        return all.get(number(place));
    }

    /** The number of the article at a place of this list. */
    public int number(int place) {
        if (place < 0 || from + place >= to) {
            throw new IndexOutOfBoundsException(place);
        }
        return numbers[from + place];
    }

    @Override
    public Articles subList(int start, int end) {
        if (start < 0 || start > end || end > size()) {
            throw new IndexOutOfBoundsException(start + " to " + end);
        }
        return new Articles(all, numbers, from + start, from + end);
    }

    /** Numbers of articles, as they are gathered. */
    static final class Gathered {
        private int[] numbers = new int[4];
        private int size;

        /** Adds an article, unless it was the last; says whether it did. */
        boolean add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return false;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
            return true;
        }

        /** The articles, the last first. */
        Articles reversed(List<Article> all) {
            int[] reversed = new int[size];
            for (int i = 0; i < size; i++) {
                reversed[i] = numbers[size - 1 - i];
            }
            return new Articles(all, reversed, 0, size);
        }
    }
}
