package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A person, organization or place. What takes long to make is made when a template asks for it. */
@Described("A person, organization or place.")
public record EntityView(
        @Described("`person`, `organization` or `place`") String type,
        @Described("preferred name") String name,

        @Described("the office that articles give a person") @Nullable
        String role,

        @Described("whether it was recognized in texts, and nobody declared it")
        boolean recognized,

        @Described("other names") List<String> aliases,

        @Described("the same with counts and days, where there is more to tell")
        Supplier<List<AliasView>> spellings,

        @Described("one line") @Nullable String description,
        @Described("its own website") @Nullable String website,
        @Described("its page in Wikidata") @Nullable String wikidata,
        @Described("first article") MomentView first,
        @Described("latest article") MomentView last,
        @Described("articles about it, newest first") List<CardView> articles,

        @Described("articles that only mention it, newest first")
        Supplier<List<ReferenceView>> mentioned,

        @Described("sentences that name it, newest first") Supplier<List<ContextView>> contexts,
        @Described("what it said, newest first") Supplier<List<QuotationView>> said,
        @Described("what others said of it, newest first") Supplier<List<QuotationView>> saidOf,

        @Described("who is often named with it, most often first")
        Supplier<List<TogetherView>> together,

        @Described("the same as a picture") @Nullable Supplier<Html> network,

        @Described("how often articles name it over time") @Nullable
        Supplier<ChartView> timeline,

        @Described("where a place lies") @Nullable Supplier<Html> map,
        @Described("others who go by the same surname") Supplier<List<LinkView>> namesakes,

        @Described("the page of all who go by the surname") @Nullable
        String surname,

        @Described("its data for programs") @Nullable String data,
        @Described("its years, newest first") List<LinkView> years)
        implements Model {

    @Override
    public @Nullable Object get(String field) {
        return switch (field) {
            case "type" -> type;
            case "name" -> name;
            case "role" -> role;
            case "recognized" -> recognized;
            case "aliases" -> aliases;
            case "spellings" -> spellings.get();
            case "description" -> description;
            case "website" -> website;
            case "wikidata" -> wikidata;
            case "first" -> first;
            case "last" -> last;
            case "articles" -> articles;
            case "mentioned" -> mentioned.get();
            case "contexts" -> contexts.get();
            case "said" -> said.get();
            case "saidOf" -> saidOf.get();
            case "together" -> together.get();
            case "network" -> network == null ? null : network.get();
            case "timeline" -> timeline == null ? null : timeline.get();
            case "map" -> map == null ? null : map.get();
            case "namesakes" -> namesakes.get();
            case "surname" -> surname;
            case "data" -> data;
            case "years" -> years;
            default -> null;
        };
    }
}
