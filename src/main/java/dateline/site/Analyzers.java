package dateline.site;

import dateline.analysis.Analyzer;
import dateline.analysis.NewsAnalyzer;
import dateline.analysis.OutsideAnalyzer;
import dateline.config.AnalysisSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives the analyzers that settings ask for. Reading the model of names takes longer than reading an article with it, so
 * whoever builds again and again keeps one of these.
 */
final class Analyzers {
    /** Our own, by whether they recognize names. */
    private final Map<Boolean, Analyzer> own = new ConcurrentHashMap<>();

    /** An analyzer; one that runs a program is made anew each time, and closed by whoever asked for it. */
    Analyzer of(AnalysisSettings settings) {
        return settings.command().isEmpty()
                ? own.computeIfAbsent(settings.recognize(), recognize -> new NewsAnalyzer(recognize))
                : new OutsideAnalyzer(settings.command(), settings.timeout());
    }
}
