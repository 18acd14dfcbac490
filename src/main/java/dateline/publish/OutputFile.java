package dateline.publish;

/**
 * A file of the site, ready to be written.
 *
 * @param path inside the site, with forward slashes: {@code 2025/08/20/index.html}
 * @param bytes its whole content
 */
@SuppressWarnings("ArrayRecordComponent") // a copy of every page would be made for nothing
public record OutputFile(String path, byte[] bytes) {}
