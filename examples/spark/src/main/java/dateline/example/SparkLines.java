package dateline.example;

import dateline.problem.Problem;
import dateline.site.ArticleLines;
import java.util.Iterator;
import java.util.Optional;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Cleans or analyzes an archive of JSON Lines with Apache Spark.
 *
 * <pre>examples/spark/run clean crawl.jsonl cleaned/</pre>
 *
 * <p>Two lines of it are Dateline's: the functions that are mapped. They take a line and give a line, so they fit any other
 * engine as well.
 */
public final class SparkLines {
    private SparkLines() {}

    /** Takes {@code clean} or {@code analyze}, the archive, and the folder for the result, which must not be there yet. */
    public static void main(String[] args) {
        String work = args[0];
        String archive = args[1];
        SparkConf settings = new SparkConf().setAppName("Dateline: " + work).setIfMissing("spark.master", "local[*]");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            JavaRDD<String> lines = spark.textFile(archive, spark.defaultParallelism());
            JavaRDD<String> done = lines.flatMap(line -> work(work, archive, line));
            done.saveAsTextFile(args[2]);
        }
    }

    private static Iterator<String> work(String work, String archive, String line) {
        Optional<String> result = work.equals("analyze")
                ? ArticleLines.analyze(line)
                : ArticleLines.clean(archive, line, SparkLines::tell);
        return result.stream().iterator();
    }

    /** Goes to the log of the machine that had the line. */
    private static void tell(Problem problem) {
        System.err.println(problem.message());
    }
}
