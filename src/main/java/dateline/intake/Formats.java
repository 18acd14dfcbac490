package dateline.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which format an input has: by its content first, then by its media type and its name. */
final class Formats {
    private final List<Format> all;

    Formats(List<Format> all) {
        this.all = all;
    }

    /** The format of a name, or none for {@code auto} and what is no format. */
    Optional<Format> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The format of an input, or none when nothing tells it. */
    Optional<Format> of(RawInput input) {
        return all.stream()
                .filter(format -> format.recognizes(input))
                .findFirst()
                .or(() -> byMediaType(input))
                .or(() -> byEnding(input));
    }

    private Optional<Format> byMediaType(RawInput input) {
        String type = input.origin().mediaType();
        return all.stream()
                .filter(format -> type != null && format.mediaTypes().contains(type))
                .findFirst();
    }

    private Optional<Format> byEnding(RawInput input) {
        String name = input.name().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        String ending = plain.substring(plain.lastIndexOf('.') + 1);
        return all.stream()
                .filter(format -> format.extensions().contains(ending))
                .findFirst();
    }
}
