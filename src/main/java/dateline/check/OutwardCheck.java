package dateline.check;

import dateline.fetch.FetchSettings;
import dateline.fetch.FetchTrouble;
import dateline.fetch.Fetcher;
import dateline.fetch.Validators;
import dateline.problem.Place;
import dateline.problem.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Links out of the site lead to something; each is asked for once, with the manners of every other fetch. */
final class OutwardCheck implements Check {
    private static final Duration DELAY = Duration.ofSeconds(1);

    private final int most;
    private final boolean local;

    /**
     * @param most how many addresses at most
     * @param local whether addresses of this machine and its network may be asked, as in tests
     */
    OutwardCheck(int most, boolean local) {
        this.most = most;
        this.local = local;
    }

    @Override
    public String name() {
        return "links out";
    }

    @Override
    public int run(BuiltSite site, Consumer<Problem> problems) {
        Map<String, Place> addresses = new TreeMap<>();
        site.pages()
                .forEach(page -> page.references().stream()
                        .filter(reference -> reference.kind() == Reference.Kind.LINK)
                        .filter(reference -> reference.address().matches("(?i)https?://.*"))
                        .filter(reference -> site.follow(page.path(), reference.address()) == null)
                        .forEach(reference -> addresses.putIfAbsent(
                                reference.address().replaceFirst("#.*", ""),
                                site.place(page.path(), reference.line(), reference.column()))));
        if (addresses.size() > most) {
            problems.accept(Problem.note(
                    "of " + addresses.size() + " addresses outside the site " + most + " were asked for",
                    "--external-limit raises that"));
        }
        Fetcher fetcher = new Fetcher(FetchSettings.usual(DELAY));
        addresses.entrySet().stream()
                .limit(most)
                .forEach(each -> ask(fetcher, each.getKey(), each.getValue(), problems));
        return Math.min(most, addresses.size());
    }

    private void ask(Fetcher fetcher, String address, Place place, Consumer<Problem> problems) {
        try {
            fetcher.get(address, local, Validators.NONE).body().close();
        } catch (FetchTrouble e) {
            problems.accept(Problem.warning(place, address + " " + e.getMessage(), e.hint()));
        } catch (IOException e) {
            problems.accept(Problem.warning(place, address + " cannot be read", null));
        }
    }
}
