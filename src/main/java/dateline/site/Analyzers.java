package dateline.site;

import dateline.analysis.Analyzer;
import dateline.analysis.NewsAnalyzer;
import dateline.analysis.OutsideAnalyzer;
import dateline.config.AnalysisSettings;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Gives the analyzers that settings ask for. One that runs a program is to be closed by whoever asked for it. */
interface Analyzers {
    /** Each is made anew, so that a build gives back the memory of the model, some 15 MB, when all articles are read. */
    Analyzers FRESH = settings -> settings.command().isEmpty()
            ? new NewsAnalyzer(settings.recognize())
            : new OutsideAnalyzer(settings.command(), settings.timeout());

    /** An analyzer. */
    Analyzer of(AnalysisSettings settings);

    /** For whoever builds again and again: reading the model of names takes longer than reading an article with it. */
    static Analyzers kept() {
        Map<Boolean, Analyzer> own = new ConcurrentHashMap<>();
        return settings -> settings.command().isEmpty()
                ? own.computeIfAbsent(settings.recognize(), recognize -> FRESH.of(settings))
                : FRESH.of(settings);
    }
}
