package dateline.metadata;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names of the site that a page belongs to. */
final class Sites {
    private static final List<String> NAMES = List.of(
            "meta:og:site_name",
            "ld:publisher",
            "meta:application-name",
            "ld:site",
            "ld:organization",
            "meta:dc.publisher",
            "meta:citation_journal_title",
            "meta:publisher",
            "meta:al:ios:app_name");

    private final List<String> names = new ArrayList<>();
    private final Set<String> looseNames = new LinkedHashSet<>();
    private final String host;

    Sites(PageFacts facts, @Nullable String address) {
        NAMES.forEach(name -> names.addAll(facts.all(name)));
        names.forEach(name -> looseNames.add(loose(name)));
        looseNames.remove("");
        this.host = address == null ? "" : host(address);
    }

    /** Letters and digits in lower case, which is how values are compared. */
    static String loose(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /** The name of the outlet, or null. */
    @Nullable
    String name() {
        return names.isEmpty() ? null : names.get(0);
    }

    /** Whether a text is a name of the site. */
    boolean is(String text) {
        String loose = loose(text);
        return !loose.isEmpty() && (looseNames.contains(loose) || host.equals(loose));
    }

    /** Whether a text holds a name of the site, or is a part of the name of its host. */
    boolean resembles(String text) {
        String loose = loose(text);
        return !loose.isEmpty()
                && (looseNames.stream().anyMatch(loose::contains)
                        || (!host.isEmpty() && (loose.contains(host) || host.contains(loose))));
    }

    /** The part of a host that names it: {@code www.example.co.uk -> example}. */
    private static String host(String address) {
        try {
            String host = new URI(address).getHost();
            String[] parts =
                    host == null ? new String[0] : host.toLowerCase(Locale.ROOT).split("\\.", 10);
            int at = parts.length - 2;
            while (at > 0 && parts[at].length() <= 3) {
                at--;
            }
            return at < 0 ? "" : loose(parts[at]);
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
