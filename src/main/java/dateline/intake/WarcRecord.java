package dateline.intake;

import java.util.Map;

/**
 * One record of a web archive.
 *
 * @param number from 1
 * @param fields of its head, whatever their case
 * @param block what it holds; to be read before the next record is
 */
record WarcRecord(int number, Map<String, String> fields, WarcBlock block) {}
