package dateline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Orders of things by their keys.
 *
 * <p>They are those of {@link Comparator#comparing(Function)}, which Java cannot keep ready in an archive of classes, since they
 * could be written to a file: each would be made anew at every start, which takes longer than an article.
 */
public final class Order {
    private Order() {}

    private record Keyed<T>(String key, T item) {}

    /**
     * From the least key to the greatest.
     *
     * <pre>names.sort(Order.rising(String::length))</pre>
     */
    public static <T, K extends Comparable<? super K>> Comparator<T> rising(Function<? super T, ? extends K> key) {
        return (one, other) -> key.apply(one).compareTo(key.apply(other));
    }

    /** From the least key to the greatest, and by another order where keys are equal. */
    public static <T, K extends Comparable<? super K>> Comparator<T> rising(
            Function<? super T, ? extends K> key, Comparator<? super T> then) {
        return both(rising(key), then);
    }

    /** From the greatest key to the least. */
    public static <T, K extends Comparable<? super K>> Comparator<T> falling(Function<? super T, ? extends K> key) {
        return (one, other) -> key.apply(other).compareTo(key.apply(one));
    }

    /**
     * From the greatest key to the least, and by another order where keys are equal.
     *
     * <pre>names.sort(Order.falling(String::length, Order.rising(name -> name)))</pre>
     */
    public static <T, K extends Comparable<? super K>> Comparator<T> falling(
            Function<? super T, ? extends K> key, Comparator<? super T> then) {
        return both(falling(key), then);
    }

    private static <T> Comparator<T> both(Comparator<? super T> first, Comparator<? super T> then) {
        return (one, other) -> {
            int order = first.compare(one, other);
            return order != 0 ? order : then.compare(one, other);
        };
    }

    /**
     * Things in the order of keys that take long to make, such as names without regard to case: each key is made once.
     *
     * <pre>Order.by(names, name -> name.toLowerCase(Locale.ROOT), Order.rising(name -> name))</pre>
     *
     * @param then decides between equal keys
     */
    public static <T> List<T> by(Collection<T> items, Function<T, String> key, Comparator<T> then) {
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        items.forEach(item -> keyed.add(new Keyed<>(key.apply(item), item)));
        keyed.sort(rising(Keyed::key, (one, other) -> then.compare(one.item, other.item)));
        List<T> sorted = new ArrayList<>(keyed.size());
        keyed.forEach(each -> sorted.add(each.item));
        return sorted;
    }
}
