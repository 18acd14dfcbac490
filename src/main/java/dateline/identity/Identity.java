package dateline.identity;

import dateline.entity.Mention;
import dateline.language.Prose;
import dateline.name.Name;
import java.util.List;

/** Gives each name in a text the preferred name of who is meant: Trump is Donald Trump where the text says so first. */
public final class Identity {
    /** One mention for each name, in the same order. */
    public List<Mention> resolve(Prose prose, List<Name> names) {
        return names.stream()
                .map(name -> {
                    int start = prose.start(name.first());
                    int end = prose.end(name.last() - 1);
                    String words = prose.text().substring(start, end);
                    return new Mention(start, end, name.type(), words, name.method(), null);
                })
                .toList();
    }
}
