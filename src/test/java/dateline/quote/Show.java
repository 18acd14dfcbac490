package dateline.quote;

import dateline.analysis.*;
import java.nio.file.*;
import java.util.*;

public final class Show {
    public static void main(String[] a) throws Exception {
        String t = Files.readString(Path.of(a[0]));
        var an = new NewsAnalyzer().analyze(new Submission("", t, List.of()));
        for (var m : an.mentions())
            System.out.println(m.type() + " " + t.substring(m.start(), m.end()) + " = " + m.entity() + " " + m.method()
                    + " " + m.role());
        for (var q : an.quotes())
            System.out.println("Q [" + t.substring(q.start(), q.end()).replace('\n', ' ') + "] -> " + q.speaker() + " "
                    + q.verb() + " " + q.confidence());
    }
}
