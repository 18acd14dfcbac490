package dateline.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts things in the order of texts that take long to make, such as names without regard to case. */
public final class Order {
    private Order() {}

    private record Keyed<T>(String key, T item) {}

    /**
     * Things in the order of their keys, each of which is made once.
     *
     * <pre>Order.by(names, name -> name.toLowerCase(Locale.ROOT), Comparator.naturalOrder())</pre>
     *
     * @param then decides between equal keys
     */
    public static <T> List<T> by(Collection<T> items, Function<T, String> key, Comparator<T> then) {
        List<Keyed<T>> keyed = new ArrayList<>(items.size());
        items.forEach(item -> keyed.add(new Keyed<>(key.apply(item), item)));
        keyed.sort((one, other) -> {
            int order = one.key.compareTo(other.key);
            return order != 0 ? order : then.compare(one.item, other.item);
        });
        List<T> sorted = new ArrayList<>(keyed.size());
        keyed.forEach(each -> sorted.add(each.item));
        return sorted;
    }
}
