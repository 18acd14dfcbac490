package dateline.publish;

/**
 * The content of a file that has a line for each of very many things, such as {@code articles.jsonl}. Lines that are as they
 * were are taken from the file as it is, and the others are made; at no time are all of them in memory.
 */
public interface Lines {
    /** How many. */
    int size();

    /** What a line is made from besides the program and the settings, as a number. */
    long facts(int line);

    /** A line with its line end. */
    byte[] bytes(int line);
}
