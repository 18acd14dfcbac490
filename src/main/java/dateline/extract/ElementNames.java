package dateline.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the names of elements say, asked once for each different set of names on a page: most elements share theirs. */
final class ElementNames {
    /**
     * What an element's names say.
     *
     * @param evidence how much they speak for main text; see {@link Vocabulary}
     * @param hints what they hint at; see {@link NameHint}
     * @param comments whether they say that readers' comments are inside
     */
    record Said(float evidence, int hints, boolean comments) {}

    private final Vocabulary vocabulary;
    private final Map<String, Said> known = new HashMap<>();

    ElementNames(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Said of(Element element) {
        String key = element.attributesSize() == 0
                ? element.normalName()
                : element.normalName()
                        + ' '
                        + element.attr("class")
                        + '\t'
                        + element.attr("id")
                        + '\t'
                        + element.attr("role")
                        + '\t'
                        + element.attr("itemprop");
        Said said = known.get(key);
        if (said == null) {
            said = new Said(vocabulary.evidence(element), NameHint.of(element), Zone.isComments(element));
            known.put(key, said);
        }
        return said;
    }
}
