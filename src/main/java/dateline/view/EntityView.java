package dateline.view;

import dateline.render.Described;
import dateline.render.Html;
import dateline.render.Model;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person, organization or place. */
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
        List<AliasView> spellings,

        @Described("one line") @Nullable String description,
        @Described("its own website") @Nullable String website,
        @Described("its page in Wikidata") @Nullable String wikidata,
        @Described("first article") MomentView first,
        @Described("latest article") MomentView last,
        @Described("articles about it, newest first") List<CardView> articles,

        @Described("articles that only mention it, newest first")
        List<ReferenceView> mentioned,

        @Described("sentences that name it, newest first") List<ContextView> contexts,
        @Described("what it said, newest first") List<QuotationView> said,
        @Described("what others said of it, newest first") List<QuotationView> saidOf,

        @Described("who is often named with it, most often first")
        List<TogetherView> together,

        @Described("the same as a picture") @Nullable Html network,

        @Described("how often articles name it over time") @Nullable
        ChartView timeline,

        @Described("where a place lies") @Nullable Html map,
        @Described("others who go by the same surname") List<LinkView> namesakes,

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
            case "spellings" -> spellings;
            case "description" -> description;
            case "website" -> website;
            case "wikidata" -> wikidata;
            case "first" -> first;
            case "last" -> last;
            case "articles" -> articles;
            case "mentioned" -> mentioned;
            case "contexts" -> contexts;
            case "said" -> said;
            case "saidOf" -> saidOf;
            case "together" -> together;
            case "network" -> network;
            case "timeline" -> timeline;
            case "map" -> map;
            case "namesakes" -> namesakes;
            case "surname" -> surname;
            case "data" -> data;
            case "years" -> years;
            default -> null;
        };
    }
}
